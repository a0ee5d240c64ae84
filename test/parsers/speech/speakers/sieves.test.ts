import { describe, expect, test } from 'vitest'
import { english } from '../../../../src/article.ts'
import type { Quote } from '../../../../src/contract/layers.ts'
import { run, select } from '../../../../src/contract/pipeline.ts'
import { readDocument } from '../../../../src/document/document.ts'
import { expectLinear } from '../../../helpers/linear.ts'
import { mark, marked } from '../../../helpers/marked.ts'

const read = (text: string): readonly Quote[] =>
  run(select(english, ['quotes']), readDocument(text), { published: undefined, note: () => {} }).quotes!

/** The quotes of one rule, as marks: `said` for the parts, `by` for the speaker. */
function shown(source: string, rule: string): string {
  const { text } = marked(source)
  const found = read(text).filter(quote => quote.rule === rule)
  const spans = found.flatMap(({ parts, speaker }) => [
    ...parts.map(part => ({ ...part, label: 'said' })),
    ...(speaker ? [{ start: speaker.start, end: speaker.end, label: 'by' }] : []),
  ])
  const distinct = new Map(spans.map(span => [`${span.start} ${span.label}`, span]))
  return mark(text, [...distinct.values()])
}

const must: Record<string, string[]> = {
  'said-after': [
    '“⟦said:Why did we lose?⟧” ⟦by:Ada Marlow⟧ asked.',
    '“⟦said:Call the roll!⟧” ⟦by:Marlow⟧ said of the vote.',
    '“⟦said:She stopped and said, ‘How do we win it?’⟧” ⟦by:Ada Marlow⟧, the harbour master, said of the talk.',
    '“⟦said:We lost the boat,⟧” ⟦by:the old man⟧ began.',
    '“⟦said:We lost the boat,⟧” exulted ⟦by:Ada Marlow⟧.',
    '“⟦said:Was it the boat?⟧” beamed ⟦by:Ada Marlow⟧.',
    '“⟦said:We lost the boat.⟧” ⟦by:Marlow⟧ said.',
    '“⟦said:We lost the boat.⟧” ⟦by:Marlow⟧ told OBC.',
    '“⟦said:We lost the boat,⟧” wrote ⟦by:@AdaMarlow⟧.',
    '“⟦said:We lost the boat,⟧” ⟦by:@AdaMarlow⟧ tweeted on Monday.',
    '“⟦said:We lost the boat.⟧” ⟦by:Marlow⟧ said at a meeting in Orlan, nearly nine months ago.',
    '“⟦said:Did we lose the boat?⟧” ⟦by:Marlow⟧ said in an interview, “or the pier?”',
    '“⟦said:We lost the boat in the storm⟧” is how ⟦by:Gen. Marlow⟧ recalled it.',
    '“⟦said:We lost the boat,⟧” is what ⟦by:Ada Marlow⟧ told the board.',
    '“⟦said:We lost the boat,⟧” ⟦by:Harbour Board (HB) Director Ada Marlow⟧ said.',
    '“⟦said:Did we lose the boat?⟧” beamed ⟦by:Merrow harbour master Ada Marlow⟧ on Monday.',
    '“⟦said:We lost the boat,⟧” ⟦by:Sens. Ada Marlow⟧, an Orlan Whig, and Bo Lund, a Merrow Green, said in a letter.',
  ],
  'said-afterwards': ['“⟦said:We lost!⟧” “We will be back,” said ⟦by:Ada Marlow⟧.'],
  'said-within': [
    '⟦by:Kelly⟧ responded at once, and with a smile, that it was “⟦said:a boat of sorts.⟧”',
    '⟦by:The board⟧ argues in forty pages, and with maps of the bay, against “⟦said:an end to all of this⟧” on the pier.',
  ],
  'said-earlier': ['According to ⟦by:Ada Marlow⟧, the fleet is gone; the pier is “⟦said:an empty bath⟧” now.'],
  'clause-subject': [
    '⟦by:Ada Marlow⟧ crossed the bay in “⟦said:a tub with no oars⟧” on Monday.',
    '⟦by:Ada Marlow⟧ fed the gulls, which flew low, with “⟦said:the rest of the fleet⟧” on Monday.',
  ],
  'noun-of-saying': [
    '⟦by:Ada Marlow⟧’s slogan is “⟦said:The boats come first.⟧”',
    'The hall was full after ⟦by:her⟧ remark in May that “⟦said:the pier will outlast us all.⟧”',
    'They met after ⟦by:Marlow⟧’s call for “⟦said:an end to all of this⟧” on the pier.',
    'They sat through ⟦by:Marlow⟧’s “⟦said:The boats come first⟧” speech on the pier.',
  ],
  'voice-in-clause': ['“We lost,” ⟦by:Ada Marlow⟧ said. It was “⟦said:a year without boats⟧” on the pier.'],
  'signed-inside': ['They met on Monday.\n\n“⟦said:We will be back in the spring.⟧\n⟦by:Ada Marlow⟧, Harbour Party.”'],
  'signed-below': [
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧”\n\n— ⟦by:Ada Marlow⟧, Merrow',
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧”\n\n⟦by:Ada Marlow⟧, The Merrow Post',
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧” ⟦by:Ada Marlow⟧, The Merrow Post',
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧”\n\n⟦by:Ada Marlow⟧, keeper of the pier',
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧” – ⟦by:Ada Marlow⟧, who has kept the pier and all its boats for as long as there have been boats on it',
    'They read the book.\n\n“⟦said:No boat comes home.⟧\n\n“⟦said:It is gone.⟧”\n\n⟦by:Ada Marlow⟧, The Merrow Post',
    'They read the book.\n\n“⟦said:No boat comes home…⟧ “⟦said:It is gone.⟧”\n\n⟦by:Ada Marlow⟧, The Merrow Post',
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧”\n\n⟦by:Ada Marlow-Lund⟧, Rolling Tide',
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧”\n\n- ⟦by:Marlow⟧.\n\nIt rained.',
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧” ~ ⟦by:Marlow⟧ on “Tidewater”',
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧” - ⟦by:@adamarlow⟧',
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧”\n\n⟦by:Ada⟧, 24',
    '7. “⟦said:No boat comes home from there.⟧” - ⟦by:Marlow⟧',
    'They read the book.\n\n“⟦said:No boat comes home from there.⟧” - ⟦by:Marlow⟧ “⟦said:It is late.⟧” - ⟦by:Lund⟧',
    '“⟦said:No boat comes home.⟧” ⟦by:Ada Marlow⟧, The Merrow Post\n\nOf the pier, “⟦said:It is an old one.⟧” ⟦by:Bo Lund⟧, The Gull',
  ],
  'named-before': [
    '⟦by:Ada Marlow⟧: “⟦said:We lost the boat on the rocks.⟧”',
    '⟦by:Ada Marlow⟧ (D-Orlan): “⟦said:We lost the boat on the rocks.⟧”',
    'Here is what they said. ⟦by:Marlow⟧: “⟦said:We lost the boat on the rocks.⟧”',
    'What it means for the pier - From ⟦by:Marlow⟧: “⟦said:We lost the boat on the rocks.⟧”',
    'Media caption ⟦by:Ada Marlow⟧: “⟦said:We lost the boat on the rocks.⟧”',
    '• ⟦by:Ada Marlow⟧ in The Merrow Post:\n\n“⟦said:We lost the boat on the rocks.⟧”',
    'WHAT NOW FOR MERROW - ⟦by:Ada Marlow⟧: “⟦said:We lost the boat on the rocks.⟧”',
    'They met on Monday.\n\nSaid ⟦by:Marlow⟧:\n\n“⟦said:We lost the boat on the rocks.⟧”',
    'They met on Monday.\n\n⟦by:Ada Marlow⟧, on the state of the pier: “⟦said:We lost the boat on the rocks.⟧”',
    'They met on Monday.\n\n⟦by:Ada Marlow⟧, The Merrow Post, May 9, 2014: “⟦said:We lost the boat on the rocks.⟧”',
    'They met on Monday.\n\n⟦by:Ada Marlow⟧ on the state of the pier: “⟦said:We lost the boat on the rocks.⟧”',
    'They met on Monday. Then ⟦by:Ada Marlow⟧ in the Post: “⟦said:We lost the boat on the rocks.⟧”',
    'They met on Monday. The next was ⟦by:former harbour master Ada Marlow⟧: “⟦said:We lost the boat on the rocks.⟧”',
    'Media caption ⟦by:Ada Marlow⟧, a guide: “⟦said:We lost the boat on the rocks.⟧”\n\nThey met on Monday.',
    'They met on Monday. Here’s ⟦by:Ada Marlow⟧ in May 1992: “⟦said:We lost the boat on the rocks.⟧”',
  ],
  'named-after': [
    '“⟦said:It was a long day for the pier,⟧” ⟦by:Ada Marlow⟧, the harbour master.',
    '“⟦said:It was a long day for the pier,⟧” ⟦by:Ada Marlow⟧ (Whig) in a note. They left.',
    '“⟦said:It was a long day for the pier,⟧” ⟦by:Ada Marlow⟧ in a statement on Monday.',
    '“⟦said:It was a long day for the pier,⟧” ⟦by:Ada Marlow⟧.',
  ],
  introduced: [
    'We would all do better to take ⟦by:Ada Marlow⟧’s advice: “⟦said:No boat comes home from there.⟧”',
    'The boats were lost in the storm, which was reported by ⟦by:the Merrow Post⟧: “⟦said:At least ten boats were lost.⟧”',
    '⟦by:Ada Marlow⟧ laid out the case in a long letter to the harbour board:\n\n“⟦said:We lost the boat on the rocks, and nobody came.⟧”',
    'Then ⟦by:Ada Marlow⟧ sent a blunt message to the board: “⟦said:Stay in the harbour.⟧”',
    '⟦by:Ada Marlow⟧ held up the letter, which lay on the desk: “⟦said:Stay in the harbour.⟧”',
    '⟦by:Marlow⟧’s response was: “⟦said:Stay in the harbour.⟧”',
    'It is late. As ⟦by:Marlow⟧ explained,\n\n“⟦said:We lost the boat on the rocks, and nobody came.⟧”',
    '⟦by:Ada Marlow⟧ sent a blunt message to the board:\n\nAdvertisement:\n\n“⟦said:Stay in the harbour, all of you.⟧”',
    'From ⟦by:the report⟧: “⟦said:Stay in the harbour.⟧”',
    'They met on Monday.\n\nStatement from ⟦by:attorney Ada Marlow⟧:\n\n“⟦said:Stay in the harbour, all of you.⟧”',
    'From ⟦by:Ada Marlow⟧ writing in the Merrow Post:\n\n“⟦said:Stay in the harbour, all of you.⟧”',
    'From ⟦by:Ada Marlow⟧’s last letter: “⟦said:Stay in the harbour.⟧”',
    'Here is a part of ⟦by:Ada Marlow⟧’s speech:\n\n“⟦said:Stay in the harbour, all of you.⟧”',
    'Ada Marlow won. Here is ⟦by:her⟧ statement:\n\n“⟦said:Stay in the harbour, all of you.⟧”',
    '⟦by:Ada Marlow⟧ was blunt: “⟦said:Stay in the harbour.⟧”',
  ],
  'same-paragraph': [
    'The pier was old, pointed out ⟦by:Ada Marlow⟧. “⟦said:We will be back in the spring.⟧”',
    '“We lost,” ⟦by:Ada Marlow⟧ said. Nobody in the hall moved for a while. “⟦said:We will be back in the spring.⟧”',
  ],
  'sentence-before': ['The vote was over. ⟦by:Ada Marlow⟧ stood up at once. “⟦said:We will be back in the spring.⟧”'],
  'paragraph-before': [
    '⟦by:Ada Marlow⟧ said the fleet was gone.\n\n“⟦said:We will be back in the spring, all of us.⟧”',
    '“We lost,” ⟦by:Ada Marlow⟧ said.\n\nADVERTISEMENT\n\n“⟦said:We will be back in the spring, all of us.⟧”',
    '“We lost,” ⟦by:Ada Marlow⟧ said.\n\nThe pier at Merrow, seen from the Gate\n\n“⟦said:We will be back in the spring, all of us.⟧”',
    '“We lost,” ⟦by:Ada Marlow⟧ said. The hall rose.\n\n“⟦said:We will be back in the spring, all of us.⟧”',
  ],
  'paragraph-above': [
    'The vote was late.\n\n⟦by:Ada Marlow⟧ defended the board.\n\n“⟦said:We did what we could in the time there was.⟧”',
    'The vote was late.\n\nAt the end ⟦by:she⟧ was more cheerful.\n\n“⟦said:We did what we could in the time there was.⟧”',
  ],
  'headline-speech': [
    '⟦by:Marlow⟧: ⟦said:Harbour will be closed by May⟧\n\nAda Marlow, the harbour master, told the board on Monday of her plan for the spring.',
    '⟦by:Police⟧: ⟦said:Two men left the pier before dawn⟧\n\nTwo men were seen at the pier on Monday.',
  ],
  'transcript-line': [
    'They met on Monday.\n\n⟦by:LUND⟧: ⟦said:Why did you lose?⟧\n\n⟦by:MARLOW⟧: ⟦said:We were late.⟧\n\n⟦by:LUND⟧: ⟦said:Late?⟧',
    'They met on Monday.\n\n⟦by:LUND⟧: ⟦said:Why did you lose?⟧\n\n(A BELL RINGS.)\n\n⟦by:MARLOW⟧: ⟦said:We were late.⟧',
    '⟦by:LUND⟧: ⟦said:Why did you lose?⟧\n\n⟦by:MARLOW⟧: ⟦said:We were late.⟧',
  ],
  'question-answer': [
    'She spoke to the paper.\n\nQ: ⟦said:Why did you lose?⟧\n\nA: ⟦said:We were late.⟧',
    'Q: ⟦said:Why did you lose?⟧\n\nA: ⟦said:We were late.⟧',
  ],
  post: [
    'The board met.\n\n⟦said:We lost the boat! Bo Lund said “no” to me.⟧ — ⟦by:Ada Q. Marlow⟧ (@Ada_Marlow) May 3, 2026',
    '⟦said:We lost — all of it.⟧ https://boat.example/a pic.twitter.com/b1C — ⟦by:Mayor Ada Marlow⟧ (@ada) December 11, 2025',
    'Skip Twitter post 2 by @ada ⟦said:We lost!⟧ — ⟦by:Ada Marlow⟧ (@ada) May 3, 2026 Report',
  ],
}

const mustNot: Record<string, string[]> = {
  'said-after': [
    '“Why did we lose?” The hall was still.',
    'Behind the note “Why did we lose?” Marlow gives a two line answer.',
    'The film “Low Water” won two prizes, the board said.',
    'The “wild,” the board decided.',
    '“Making Change,” A page for the strike drew twenty readers.',
    '“We lost the boat.” Marlow said it was late.',
    '“We lost the boat.” Marlow told OBC of it.',
    '“We lost the boat.” wrote 40 men @ the pier.',
    '“We lost the boat.” Marlow said in May it was late.',
    '“Did we lose the boat?” Marlow said in an interview, “We lost.”',
    '“Was it the boat?” Marlow went home.',
    '“We lost the boat.” Marlow pledged “an end” to it.',
    '“We lost the boat.” Marlow wrote: It was late.',
    'In “a row of short talks,” all boats were sold and the pier was handed over to a state board.',
    '“We want ‘no more boats.’” The board met.',
    'Remember “Why did we lose?” The board has answered none of it.',
  ],
  'said-afterwards': ['“We lost!” The hall was still. “We will be back,” said Ada Marlow.'],
  'said-within': [
    'Marlow was told of “an end to all of this” on the pier.',
    'Bakery told to drop its “world’s oldest oven” claim',
    'The boats “of the old king” were sunk.',
    'Ada Marlow left. “We lost the boat.”',
  ],
  'said-earlier': [
    'Ada Marlow said it was over. The pier is “an empty bath” now.',
    'According to Ada Marlow, the fleet is gone; the “keep the boats” badge is out.',
  ],
  'clause-subject': [
    'It was “an empty bath” now.',
    'The boats are “of the old kind” there.',
    'Marlow wore a “friend of the pier” badge.',
    'Marlow set off the “save the old pier” campaign.',
  ],
  'noun-of-saying': [
    'Lund called Marlow’s claim “a tub with no oars.”',
    'It rained on Marlow’s boat, which is “an empty bath” now.',
    'Marlow’s remark was late; the pier is “an empty bath” now.',
    'The slogan was “no boats, no nets.”',
  ],
  'voice-in-clause': ['“We lost,” Ada Marlow said.\n\nIt was “a year without boats” on the pier.'],
  'signed-inside': [
    'They met on Monday.\n\n“We will be back in the spring.\n\n“Ada Marlow is out.”',
    '“We will be back.\nAda Marlow left the harbour.”',
  ],
  'signed-below': [
    '“No boat comes home from there.”\n\n— The fleet has forty boats and none of them is fit to sail in such weather as this, whatever they say.',
    '“No boat comes home from there.”\n\nThe Old Pier',
    'Bo Lund left. “No boat comes home from there.”\n\n— Ada Marlow',
    '“No boat comes home from there.”\n\nAda Marlow, of Merrow, left.',
    '“No boat comes home from there.”\n\n— it was a long year',
    '“Low Water” Opening Night',
    'A cry of “Farvel og tak!” — Danish for “goodbye” — was heard.',
  ],
  'named-before': [
    'There are three boats: “Gull,” “Tern” and “Skua.”',
    'Orlan, in the spring: “No boat comes home from there.”',
    'Ada Marlow, who keeps the pier: “No boat comes home from there.”',
    'There were three boats (of Ada Marlow): “No boat comes home from there.”',
    'They met in a talk with Ada Marlow: “No boat comes home from there.”',
    'The last was a boat of Ada Marlow: “No boat comes home from there.”',
    'The pier at Merrow: “No boat comes home from there.”',
    'It was simple: “no boats.”',
    'Merrow Looks Back In Anger: “No Boat Comes Home”\n\nIt rained on Monday.',
  ],
  'named-after': [
    'He spoke of “the old and the new pier,” Ada Marlow, the harbour master, and the fleet.',
    '“It was a long day for the pier.” Ada Marlow, the harbour master, left.',
    '“It was a long day for the pier,” The Merrow Post, May 9.',
    '“It was a long day for the pier,” Ada Marlow in the hall heard.',
    '“It was a long day for the pier,” Ada Marlow, the harbour master, said.',
  ],
  introduced: [
    'Not much is known of the fleet: “No boat comes home from there.”',
    'Boats from Ada Marlow:\n\n“No boat comes home from there, and none ever will.”',
    'They sat in the hall of the Merrow Post,\n\n“No boat comes home from there, and none ever will.”',
    'It was worse than that:\n\n“No boat comes home from there, and none ever will.”',
    'It was simple: “no boats, no nets.”',
  ],
  'same-paragraph': ['“We lost,” Ada Marlow said.\n\nThe film “Low Water” is shown in the hall.'],
  'sentence-before': ['It rained. “We will be back in the spring.”'],
  'paragraph-before': [
    '“We lost,” Ada Marlow said.\n\nThe hall was still.\n\n“We will be back in the spring, all of us.”',
    '“We lost,” Ada Marlow said.\n\n“A long day”\n\nThe hall was still.',
    '“We lost,” Ada Marlow said.\n\n‘It was a long day.’\n\nThe hall was still.',
    '“We lost,” Ada Marlow said.\n\nThe pier at Merrow\n\nAda Marlow\n\n“We will be back in the spring, all of us.”',
  ],
  'paragraph-above': [
    'Ada Marlow defended the board.\n\n“A long day for the board and all of its keepers”\n\nThe hall was still.',
    'The Merrow Post sells two hundred a day.\n\n“We did what we could in the time there was.”',
    'The boats were late.\n\n“We did what we could in the time there was.”',
  ],
  'headline-speech': [
    'The Latest: Harbour will be closed by May\n\nAda Marlow told the board on Monday of her plan.',
    'Ferries: A troubled history\n\nFerries have come to Merrow for a hundred years.',
    'Merrow and its harbour: a guide\n\nMerrow has a harbour and a hill.',
  ],
  'transcript-line': [
    'Marlow: 547.\n\nLund: 46.',
    'UPDATE: The pier is closed.\n\nNOTE: It opens on Monday.',
    'North: Ada Marlow, Bo Lund.\n\nSouth: Cy Ash, Di Orr.',
    'North: Ada Marlow, Will Lund, Drew Ash.\n\nSouth: Mark Ash, Di Orr, Sue Roe.',
  ],
  'question-answer': ['Q: is a letter.'],
  post: [
    '— Ada Marlow (@ada) May 3, 2026',
    'We lost the boat — Ada Marlow (@ada) on the pier.',
    'We lost the boat, said Ada Marlow (@ada) May 3, 2026',
    'We lost the boat — Ada Marlow (@ada) Pier 3, 2026',
    'https://boat.example/a — Ada Marlow (@ada) May 3, 2026',
    `${'The board met, and nobody said a word of it. '.repeat(12)} — Ada Marlow (@ada) May 3, 2026`,
    'By Ada Marlow — Bo Lund (@bo) is a reporter.',
  ],
}

describe.each(Object.keys(must))('%s', rule => {
  test.for(must[rule]!)('%s', source => expect(shown(source, rule)).toBe(source))
  test.for(mustNot[rule]!)('not %s', source => expect(shown(source, rule)).toBe(source))
})

test('what a post quotes of another is theirs', () => {
  const text = '“We lost the boat,” Bo Lund told me. — Ada Marlow (@ada) May 3, 2026'
  const found = read(text).map(({ parts, speaker }) => [
    parts.map(({ start, end }) => text.slice(start, end)),
    speaker && text.slice(speaker.start, speaker.end),
  ])
  expect(found).toEqual([
    [['“We lost the boat,” Bo Lund told me.'], 'Ada Marlow'],
    [['We lost the boat,'], 'Bo Lund'],
  ])
})

describe('one quote of several parts', () => {
  const parts = (text: string): string[][] =>
    read(text)
      .filter(({ kind }) => kind === 'direct')
      .map(quote => quote.parts.map(({ start, end }) => text.slice(start, end)))

  test.for<[string, string[][]]>([
    ['“We lost,” Ada Marlow said. “We will be back.”', [['We lost,', 'We will be back.']]],
    [
      '“We lost,” said Ada Marlow, who has no boat. “We will be back.” Later she wept. “But when?” she asked.',
      [['We lost,', 'We will be back.'], ['But when?']],
    ],
    ['“We lost.\n\n“It is gone.\n\n“We go home,” Ada Marlow said.', [['We lost.', 'It is gone.', 'We go home,']]],
    ['“We lost,” Ada Marlow said. “It was late.\n\n“We go home.”', [['We lost,', 'It was late.', 'We go home.']]],
    ['“We lost, Ada Marlow said. “It is gone.”', [['We lost,', 'It is gone.']]],
    ['“We lost. “It is gone. “We go home,” Ada Marlow said.', [['We lost.', 'It is gone.', 'We go home,']]],
    ['We lost,” Ada Marlow said. “It is gone.”', [['We lost,', 'It is gone.']]],
    ['“We lost,” Ada Marlow said.\n\n“We go home.”\n\n“Soon.”', [['We lost,', 'We go home.', 'Soon.']]],
  ])('%s', ([text, expected]) => expect(parts(text)).toEqual(expected))

  test.for<[string, string[][]]>([
    ['“We lost,” Ada Marlow said.\n\n“You did,” Bo Lund said.', [['We lost,'], ['You did,']]],
    ['“We lost,” Ada Marlow said. “You did,” Bo Lund said.', [['We lost,'], ['You did,']]],
    ['“We lost,” Ada Marlow said. The hall rose.\n\n“We go home.”', [['We lost,'], ['We go home.']]],
    ['“We lost,” Ada Marlow said. Then Bo Lund spoke. “You did.”', [['We lost,'], ['You did.']]],
  ])('apart: %s', ([text, expected]) => expect(parts(text)).toEqual(expected))
})

test('plain prose without quotes has no direct quotes', () => {
  expect(
    read('The fleet has forty boats. The Joneses’ boat is the oldest; it’s from the ’60s. It is 40\'6" long.'),
  ).toEqual([])
})

test.for([
  'We lost. — Doe (@doe) May 3, 2026\n',
  'https://a.b — (@',
  '“We lost.” ',
  '“We lost.”\n\n',
  'He was “so very lost” ',
  'Doe: “We lost.” ',
  'DOE: We lost.\n',
  '“We lost,” he said. ',
  '“We lost.” - Jane Doe ',
])('takes linear time: %j', piece => {
  expectLinear(read, piece, 4_000)
})
