import { expect, test } from 'vitest'
import { frameOf } from '../../../helpers/layers.ts'
import { mark, marked } from '../../../helpers/marked.ts'

const prose =
  'The harbour of Port Fennel stayed closed on Monday after the storm had broken two of its cranes, and ships waited outside the bay for a second day.'

/** The text with marks around its links and their labels. */
const linksOf = (text: string): string => {
  const { links } = frameOf(text)
  const labels = new Map(
    links.map(({ label }) => [label.start, { start: label.start, end: label.end, label: 'label' }]),
  )
  return mark(text, [...labels.values(), ...links.map(({ start, end, kind }) => ({ start, end, label: kind }))])
}

test.for([
  '⟦label:READ MORE⟧\n- ⟦block:Storm closes harbour⟧\n- ⟦block:Two bridges reopened over the Arn.⟧\n- ⟦block:storm-closes-harbour-of-fennel⟧',
  '⟦label:Read more⟧:\n\n⟦block:Storm closes harbour⟧\n\n⟦block:Bridge over the Arn opens⟧\n\nPROSE',
  '⟦label:Related⟧...\n\n⟦block:Storm closes harbour⟧\n⟦block:Bridge opens after three years⟧',
  '⟦label:ALSO READ⟧:\n• ⟦block:Storm closes harbour⟧\n► ⟦block:Bridge opens⟧\n— ⟦block:Council meets⟧',
  '⟦label:You may also like⟧:\n1. ⟦block:Storm closes harbour⟧\n2) ⟦block:Bridge opens⟧',
  '⟦label:Our picks: Recommended reading⟧\n1. ⟦block:Storm closes harbour⟧\n\nA long look at the storm that closed the harbour, by people who were there and saw it all, day by day, for a week.\n\n2. ⟦block:Bridge opens⟧',
  '⟦label:More from the Harbour Post⟧\n\n⟦block:STORM CLOSES HARBOUR⟧\n\nADVERTISEMENT\n\n⟦block:BRIDGE OPENS AT LAST⟧',
  '⟦label:More on the storm in Port Fennel⟧\n⟦block:Storm closes harbour⟧\n⟦block:https://harbour.example/news/storm⟧',
  '⟦label:Related articles⟧\n[⟦block:Storm closes harbour⟧](https://harbour.example/storm)\n⟦block:Bridge opens⟧ (https://harbour.example/bridge)',
  '⟦label:READ MORE⟧: ⟦inline:Storm closes harbour⟧\nPROSE',
  '⟦label:See also⟧ – ⟦inline:Storm closes harbour⟧',
  'Also WATCH | Storm closes harbour'
    .replace('Also WATCH', '⟦label:Also WATCH⟧')
    .replace('Storm closes harbour', '⟦inline:Storm closes harbour⟧'),
  'PROSE\n⟦label:Video⟧: ⟦inline:Storm closes harbour⟧\nPROSE',
  'PROSE\n( ⟦label:PHOTOS⟧: ⟦inline:10 storms of the coast⟧)\nPROSE',
  'PROSE\n[⟦label:Related⟧: ⟦inline:Storm closes harbour⟧]\nPROSE',
  'PROSE (⟦label:RELATED⟧: ⟦inline:Storm Closes Harbour (Again)⟧)',
  'PROSE\n⟦label:First storm⟧:⟦inline:What we learned when the harbour closed⟧\nPROSE',
  'PROSE\n⟦inline:Storm closes harbour of Port Fennel⟧ ⟦label:Read more⟧\nPROSE',
  'PROSE\n⟦label:Related Coverage⟧ ⟦inline:Storm closes harbour of Port Fennel⟧\nPROSE',
  'PROSE ⟦label:READ MORE⟧ - ⟦inline:Storm closes harbour⟧ - ⟦inline:Two bridges reopened.⟧ - ⟦inline:storm-nears-the-coast⟧',
  'PROSE\n⟦label:Click here for more from⟧ ⟦inline:the Harbour Post⟧.',
  'PROSE ⟦label:Click here for more on⟧ ⟦inline:the storm⟧.',
  'PROSE\n⟦label:Read more about⟧ ⟦inline:the storm of Port Fennel⟧ here.',
  'PROSE\n⟦label:READ MORE⟧ » ⟦inline:Storm closes harbour⟧\nPROSE',
  'PROSE\n⟦label:Read next⟧ → ⟦inline:Storm closes harbour⟧\nPROSE',
  'PROSE\n>> ⟦label:Up next⟧: ⟦inline:Storm closes harbour⟧\nPROSE',
  'PROSE\n**⟦label:RELATED STORY⟧: ⟦inline:Storm closes harbour⟧**\nPROSE',
  'PROSE\n[⟦label:Read⟧ ⟦inline:“Why the old pier had to go before the winter came to town”⟧]\nPROSE',
  'PROSE\n⟦label:Click here to read⟧: ⟦inline:Storm closes harbour⟧\nPROSE',
  'PROSE\n⟦label:Click for more⟧ ⟦inline:Harbour News⟧\nPROSE',
  'PROSE\n⟦label:Read the full story⟧: ⟦inline:Storm closes harbour⟧\nPROSE',
  'PROSE\n⟦label:Deep dive⟧: ⟦inline:How the pier was lost⟧\nPROSE',
  'PROSE\n⟦label:Read more on this topic⟧: ⟦inline:Storm closes harbour⟧\nPROSE',
  'PROSE\n⟦label:Stories for you⟧\n⟦block:Storm closes harbour⟧\n⟦block:Bridge over the Arn opens at last⟧',
  'PROSE\n⟦label:Full coverage of⟧ ⟦inline:the storm and its wake⟧\nPROSE',
  'PROSE\n( ⟦label:See⟧ ⟦inline:Harbour Post maps of the storm⟧)\nPROSE',
  'PROSE\n⟦label:Part 1⟧: ⟦inline:How the storm came⟧\n⟦label:Part 2⟧: ⟦inline:How it went⟧',
  'PROSE\n⟦label:The storm in words and pictures⟧\n⟦block:Video: The harbour closes⟧\n⟦block:Map: The path of the storm⟧\nPROSE',
  'PROSE\n⟦label:READ MORE⟧\n⟦block:Storm closes the harbour of Port Fennel for a second day⟧\nPROSE\n⟦label:See also⟧:\n⟦block:Bridge opens over the Arn⟧\n⟦block:Council meets again on Thursday⟧',
])('%s', source => {
  const expected = source.replaceAll('PROSE', prose)
  expect(linksOf(marked(expected).text)).toBe(expected)
})

test.for([
  'READ MORE:\nPROSE\nPROSE',
  'READ MORE:\n\n“We lost,” the harbour master said.\n\nPROSE',
  'PROSE\nMore:\nWhat happens next?\nPROSE',
  'PROSE\nRelated\n\nAdvertisement',
  'PROSE\nMore on the storm',
  'PROSE\nRead more from the Harbour Post:',
  'PROSE\nClick here for more.',
  'PROSE\nClick here to sign up for our newsletter.',
  'PROSE\nCLICK HERE TO GET THE HARBOUR APP',
  'PROSE\nRead More',
  'PROSE\nFollow Ada on Twitter',
  'PROSE\nWATCH:\nPROSE',
  'Readers want to read more: and they say so.\nPROSE',
  'Related costs rose: by a tenth.\nPROSE',
  'Poll: Harbour town backs its mayor\nPROSE',
  'The Latest: Storm nears the coast\nPROSE',
  'PROSE\nAnalysis: A harbour in peril\nBy Ada Quill, Harbour News\nPROSE',
  'PROSE\nVideo: the harbour was filmed from the air.\nPROSE',
  'PROSE\nWATCH: We won! — Ada Quill (@adaquill) March 9, 2026\nPROSE',
  'PROSE\nPhoto: Ada Quill/Harbour Press\nPROSE',
  'PROSE\nThe mayor said: We shall open it tomorrow.\nPROSE',
  'PROSE\nhttps://harbour.example/news/storm-closes-harbour',
  'PROSE (Fact check: it was.) PROSE',
  'PROSE RELATED COSTS - they rose by a tenth - are paid by the town.',
  'PROSE (see also the note below) PROSE',
  'PROSE\nSee the harbour before it goes\nPROSE',
  'PROSE\nFull coverage of the storm was hard to find.\nPROSE',
  'PROSE\nElsewhere: two boats sank in the bay on Sunday.\nPROSE',
  'PROSE\nAlso on the agenda: money for the harbour and its cranes.\nPROSE',
])('not: %s', source => {
  const text = source.replaceAll('PROSE', prose)
  expect(linksOf(text)).toBe(text)
})

test.for([
  ['storm-closes-harbour-in-europe', 'Storm closes harbour in Europe', undefined],
  ['usa-and-nato-look-at-port-fennel', 'USA and NATO look at port Fennel', undefined],
  ['bridge_opens_on_monday', 'Bridge opens on Monday', undefined],
  [
    'https://harbour.example/news/2026/storm-closes-harbour-123456.html?a=b',
    'Storm closes harbour',
    'https://harbour.example/news/2026/storm-closes-harbour-123456.html?a=b',
  ],
  ['https://harbour.example/', 'https://harbour.example/', 'https://harbour.example/'],
  ['[Storm closes harbour](https://harbour.example/storm)', 'Storm closes harbour', 'https://harbour.example/storm'],
  ['Storm closes harbour - https://harbour.example/storm', 'Storm closes harbour', 'https://harbour.example/storm'],
  ['Storm closes harbour »', 'Storm closes harbour', undefined],
  ['STORM CLOSES HARBOUR', 'STORM CLOSES HARBOUR', undefined],
  ['A well-known harbour-master', 'A well-known harbour-master', undefined],
] as const)('the title of %s', ([item, title, url]) => {
  const { links } = frameOf(`Ships wait outside Fennel, where the port is closed.\n\nREAD MORE\n- ${item}`)
  expect(links.map(link => [link.title, link.url])).toEqual([[title, url]])
})
