import { describe, expect, test } from 'vitest'
import type { Quotation } from '../../../../src/contract/layers.ts'
import type { Note } from '../../../../src/contract/parser.ts'
import { readDocument } from '../../../../src/document/document.ts'
import { structure } from '../../../../src/parsers/page/index.ts'
import { quotations } from '../../../../src/parsers/speech/marks/index.ts'
import { expectLinear } from '../../../helpers/linear.ts'
import { mark, marked } from '../../../helpers/marked.ts'

function read(text: string): { found: readonly Quotation[]; notes: Note[] } {
  const notes: Note[] = []
  const context = {
    published: undefined,
    note: (code: Note['code'], { start, end }: { start: number; end: number }) => void notes.push({ code, start, end }),
  }
  const document = readDocument(text)
  return { found: quotations.parse(document, { structure: structure.parse(document, {}, context) }, context), notes }
}

const shown = (source: string): string => {
  const { text } = marked(source)
  const { found } = read(text)
  return mark(
    text,
    found.map(({ inner, sense, continues }) => ({ ...inner, label: continues ? 'more' : sense })),
  )
}

describe('marks and pairs', () => {
  test.for([
    '“⟦speech:We lost the boat,⟧” said Ada Marlow.',
    '"⟦speech:We lost the boat,⟧" said Ada Marlow. "⟦speech:It is gone.⟧"',
    "''⟦speech:We lost the boat,⟧'' said Ada Marlow.",
    "``⟦speech:We lost the boat,⟧'' said Ada Marlow.",
    '‘⟦speech:We lost the boat,⟧’ said Ada Marlow.',
    '‘‘⟦speech:We lost the boat,⟧’’ said Ada Marlow.',
    "'⟦speech:We lost the boat, and the Joneses' nets,⟧' said Ada Marlow.",
    "'⟦speech:Don't go to the '80s bar, it's rock 'n' roll,⟧' she said.",
    '«⟦speech:We lost the boat,⟧» said Ada Marlow.',
    '»⟦speech:We lost the boat,⟧« said Ada Marlow.',
    '« ⟦speech:We lost the boat⟧ », said Ada Marlow.',
    '„⟦speech:We lost the boat,⟧“ said Ada Marlow.',
    'â€œ⟦speech:We lost the boat,⟧â€\x9d said Ada Marlow.',
    'â€œ⟦speech:We â€” all of us â€” lost the boat,⟧â€ said Ada Marlow.',
    '&quot;⟦speech:We lost the boat,⟧&quot; said Ada Marlow.',
    '“⟦speech:He told me, ‘⟦speech:We lost the boat,⟧’ and left,⟧” said Ada Marlow.',
    '"⟦speech:He told me, \'We lost the boat⟧" said Ada Marlow.',
    '“⟦speech:He said “⟦speech:we all lost it⟧” to me,⟧” said Ada Marlow.',
    '"⟦speech:The pole is 5\'6" long and the boat is gone,⟧" she said.',
    '“⟦speech:We lost the boat," said Marlow. “It is gone.⟧”'
      .replace('boat,"', 'boat,⟧"')
      .replace(' “It', ' “⟦speech:It'),
    'She went on—"⟦speech:never again in this boat⟧"—and left.',
    '"⟦speech:Our “⟦title:Harbour Bill⟧” is gone,⟧" she said.',
    '”⟦speech:We lost the boat,⟧” said Ada Marlow.',
    '“⟦speech:We lost the boat,⟧“ said Ada Marlow.',
  ])('%s', source => expect(shown(source)).toBe(source))

  test.for([
    'The ’80s and the Joneses’ car.',
    "The '80s and the Joneses' car, and Jones' boat.",
    "Rock 'n' roll, get 'em, 'twas so.",
    'Don’t, O’Neill: it’s five o’clock.',
    'She is 5\'6" tall and he is 6’2”.',
    'A 12" pipe and a 14" one',
    "The dogs' dinner and the cats' too",
    'No marks at all — none.',
    'Das ist â€” nichts.',
    '<tweet author="Ada" id="77">',
    '""',
    'The boys’ and girls’ schools.',
  ])('none in %s', source => expect(shown(source)).toBe(source))
})

describe('over paragraphs', () => {
  test.for([
    '“⟦speech:We lost.⟧\n\n“⟦more:It is gone.⟧\n\n“⟦more:We go home,⟧” she said.',
    '"⟦speech:We lost.⟧\n\n"⟦more:It is gone,⟧" she said.',
    '"⟦speech:We lost the “⟦title:Harbour Bill⟧” vote.⟧\n\n"⟦more:It is gone,⟧" she said.',
    '‘⟦speech:We lost.⟧\n\n‘⟦more:It is gone,⟧’ she said.',
    '“⟦speech:We lost.⟧\n\n⟦more:It is gone,⟧” she said.',
    '“⟦speech:We lost.⟧”\n\n“⟦speech:It is gone,⟧” she said.',
    '“⟦speech:We lost.⟧\n\nIt was gone.\n\n“⟦speech:We go home,⟧” she said.',
  ])('%s', source => expect(shown(source)).toBe(source))

  test.for<[string, string[]]>([
    ['“We lost. “It is gone,” she said.', ['quote-unclosed:“']],
    ['“We lost, Ada Marlow said.\n\nIt was gone.', ['quote-unclosed:“']],
    ['‘We lost,” she said.', ['quote-unopened:”']],
    ['We lost. “', ['quote-unclosed:“']],
    ['“We lost. “', []],
    ['” We lost,” she said.', []],
    ['“We lost.\n\n“It is gone,” she said.', []],
    ['“We lost.\n\nIt was gone.', ['quote-unclosed:“']],
    ['We lost,” she said. “It is gone.”', ['quote-unopened:”']],
    ['“We lost, she said. “It is gone.”', ['quote-unclosed:“']],
    ['“We lost,” she said. It’s 6’2”.', []],
    ["The dogs' dinner isn't ‘here", []],
  ])('notes of %s', ([text, expected]) => {
    expect(read(text).notes.map(({ code, start, end }) => `${code}:${text.slice(start, end)}`)).toEqual(expected)
  })
})

describe('a mark that is missing or of the wrong kind', () => {
  test.for([
    // it is not closed, and a cue tells where it ends
    '“⟦speech:We lost,⟧ Ada Marlow said. “⟦speech:It is gone.⟧”',
    '"⟦speech:We lost,⟧ Ada Marlow said in Orlan. "⟦speech:It is gone.⟧"',
    '“⟦speech:We lost,⟧ said Ada Marlow. “⟦speech:It is gone.⟧”',
    '“⟦speech:We lost,⟧ a harbour official told OBC. “⟦speech:It is gone.⟧”',
    '“⟦speech:We lost ‘⟦scare:the boat,⟧’⟧ Ada Marlow said. “⟦speech:It is gone.⟧”',
    '“⟦speech:We lost,⟧ she said.\n\nIt was gone.',
    // it is not closed, and goes on where the marks are set again
    '“⟦speech:We lost.⟧ “⟦more:It is gone,⟧” she said.',
    '“⟦speech:We lost…⟧ “⟦more:It is gone.⟧ “⟦more:We go home,⟧” she said.',
    // nothing opens it, and a cue stands behind it
    '⟦speech:We lost. It is gone,⟧” said Ada Marlow. “⟦speech:We go home.⟧”',
    '⟦speech:We lost,⟧" she said.',
    // a single mark opens it, a double one closes it
    '‘⟦speech:We lost,⟧” she said. “⟦speech:It is gone.⟧”',
    'Other ‘⟦scare:experts⟧” left.',
    // it looks away
    '“⟦speech:We lost. It is gone.⟧ “',
    '” ⟦speech:We lost. It is gone,⟧” she said.',
    'She said: ” ⟦speech:We lost.⟧”',
  ])('%s', source => expect(shown(source)).toBe(source))

  test.for([
    // no cue ends it
    '“⟦speech:We lost, as he said no.⟧ “⟦more:It is gone,⟧” she said.',
    '“⟦speech:We lost, he said, and it is gone.⟧ “⟦more:We go home,⟧” she said.',
    '“⟦speech:We lost, and what they said to us was said.⟧ “⟦more:It is gone,⟧” she said.',
    '“⟦speech:He told me, ‘⟦speech:We lost,⟧’ he said.⟧\n\n“⟦more:I left,⟧” said Ada Marlow.',
    // a new one begins in the middle of a sentence
    'Her books “⟦speech:The Long Pier (2010) and⟧ “⟦title:Low Water⟧” (2012)',
    // no cue stands behind it
    'We lost the boat.” It was gone.',
    'We lost the boat,” and it was gone.',
    'A “⟦scare:tin⟧” hat was lost the boat,” she said.',
    'ORLAN (CP) — We lost,” said Ada Marlow.',
    'A 12" pipe, she said.',
    'Rock ‘n roll, a 12" record.',
  ])('must not: %s', source => expect(shown(source)).toBe(source))
})

describe('what is no speech', () => {
  test.for([
    'a “⟦scare:quiet⟧” harbour with “⟦scare:no boats⟧” in it.',
    'The film “⟦title:Vertigo⟧” and the song “⟦title:Low Water⟧” on “⟦title:Good Morning Merrow.⟧”',
    'Ada “⟦nickname:Tin Hat⟧” Marlow and Bo (“⟦nickname:Biff⟧”) Lund left.',
    'The so-called “⟦term:ghost pier⟧” is known as “⟦term:the gate⟧” here; the word “⟦term:never⟧” is not.',
    'She sailed on the “⟦title:Queen of Merrow⟧” in May.',
    'Her memoir, “⟦title:The Long Pier,⟧” and “⟦title:Anna’s Oars⟧” are out; so is a column titled, “⟦title:What I Did at Sea.⟧”',
  ])('%s', source => expect(shown(source)).toBe(source))

  test.for([
    '“⟦speech:Never,⟧” she said.',
    'Asked why, she said: “⟦speech:Money.⟧”',
    'She shut her book, “⟦speech:and that was that.⟧”',
    'They came in. “⟦speech:Good Morning!⟧” they cried.',
    'She said, “⟦speech:Money.⟧”',
    '“⟦speech:Ada Marlow,⟧” she said.',
    '“⟦speech:Why?⟧” she asked.',
    'It was “⟦speech:a blow to all of us⟧” and to the town.',
  ])('%s', source => expect(shown(source)).toBe(source))
})

test.for(['“', "'", " '", " 'a", '"', '‘a ', "''", "'''", '„', 'â€', '“a” ', " s' ", '="', '6\'2" ', '<a="'])(
  'takes linear time: %j',
  piece => expectLinear(read, piece, 20_000),
)
