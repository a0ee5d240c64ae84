import { endings, type Look, openings, rules } from './looks.ts'

/** Something that a line is asked, with so many possible answers, counted from 0. */
export interface Feature {
  readonly name: string
  readonly answers: number
  /** The lines before and behind it that are asked the same. */
  readonly around: number
  read(look: Look, place: Place): number
}

/** Where a line stands among the others. */
export interface Place {
  /** Lines to the next long line above it and below it; 0 for a long line; `far` if there is none. */
  readonly above: number
  readonly below: number
  /** Lines in a row that are long, or are not, as this one. */
  readonly run: number
  /** -1: before the stretch that holds most of the prose; 0: in it; 1: behind it; and how far from it. */
  readonly side: -1 | 0 | 1
  readonly away: number
  /** Of the lines near it: words a line, and the share that ends as sentences do. */
  readonly density: number
  readonly stopped: number
  /** -1, 0, 1: indented less than most long lines, as they are, more. */
  readonly indented: -1 | 0 | 1
  /** Of the whole text: the share of its words that stand in long lines; the number of its lines. */
  readonly prose: number
  readonly lines: number
  /** What the nearest line above that is known to be furniture is: an index into the rules. */
  readonly marker: number
  /** The first line, the last, or another. */
  readonly edge: 0 | 1 | 2
}

export const far = 1000

/** How many edges a number has reached. */
function step(value: number, ...edges: readonly number[]): number {
  let count = 0
  while (count < edges.length && value >= edges[count]!) count++
  return count
}

const length = ({ words }: Look): number => step(words, 1, 2, 3, 4, 5, 7, 10, 15, 25, 40)
const coarse = ({ words }: Look): number => step(words, 1, 4, 8, 14, 25)
const grammar = ({ grammar, words }: Look): number => step(words ? grammar / words : 0, 0.01, 0.15, 0.25, 0.35, 0.45)
const capitals = ({ capitals, words }: Look): number =>
  step(words > 1 ? capitals / (words - 1) : 0, 0.01, 0.1, 0.25, 0.5, 0.75, 1)
const topic = ({ content, shared }: Look): number =>
  content === 0 ? 0 : 1 + step(shared / content, 0.01, 0.2, 0.4, 0.6, 0.8, 1)
const many = (count: number): number => step(count, 1, 2)
const side = (place: Place): number => place.side + 1
const pages = ({ prose, lines }: Place): number => 4 * step(prose, 0.4, 0.7, 0.9) + step(lines, 6, 20, 60)

export const features: readonly Feature[] = [
  { name: 'length', answers: 11, around: 2, read: length },
  { name: 'grammar', answers: 6, around: 1, read: grammar },
  { name: 'capitals', answers: 7, around: 1, read: capitals },
  { name: 'ending', answers: endings, around: 2, read: ({ ending }) => ending },
  { name: 'opening', answers: openings, around: 1, read: ({ opening }) => opening },
  { name: 'rule', answers: rules.length, around: 2, read: ({ rule }) => rule },
  { name: 'topic', answers: 8, around: 1, read: topic },
  { name: 'upper', answers: 3, around: 0, read: ({ upper, words }) => (upper === 0 ? 0 : upper < words ? 1 : 2) },
  {
    name: 'numbers',
    answers: 4,
    around: 1,
    read: ({ numbers, words }) => (numbers === 0 ? 0 : step(numbers / words, 0, 0.3, 1)),
  },
  { name: 'reader', answers: 3, around: 1, read: ({ reader }) => many(reader) },
  { name: 'separators', answers: 3, around: 0, read: ({ separators }) => many(separators) },
  { name: 'address', answers: 2, around: 0, read: ({ address }) => Number(address) },
  { name: 'quoted', answers: 2, around: 0, read: ({ quoted }) => Number(quoted) },
  { name: 'request', answers: 2, around: 1, read: ({ request }) => Number(request) },
  { name: 'copies', answers: 3, around: 1, read: ({ copies }) => many(copies - 1) },
  { name: 'length ending', answers: 6 * endings, around: 1, read: look => coarse(look) * endings + look.ending },
  { name: 'length grammar', answers: 36, around: 0, read: look => coarse(look) * 6 + grammar(look) },
  { name: 'length topic', answers: 48, around: 0, read: look => coarse(look) * 8 + topic(look) },
  { name: 'length side', answers: 18, around: 0, read: (look, place) => coarse(look) * 3 + side(place) },
  { name: 'length copies', answers: 18, around: 0, read: look => coarse(look) * 3 + many(look.copies - 1) },
  {
    name: 'reader side',
    answers: 18,
    around: 0,
    read: (look, place) => (many(look.reader) * 3 + side(place)) * 2 + Number(look.quoted),
  },
  { name: 'topic side', answers: 24, around: 0, read: (look, place) => topic(look) * 3 + side(place) },
  { name: 'rule side', answers: 3 * rules.length, around: 0, read: (look, place) => look.rule * 3 + side(place) },
  { name: 'above', answers: 8, around: 0, read: (_, { above }) => step(above, 1, 2, 3, 5, 9, 21, far) },
  { name: 'below', answers: 8, around: 0, read: (_, { below }) => step(below, 1, 2, 3, 5, 9, 21, far) },
  {
    name: 'between',
    answers: 25,
    around: 0,
    read: (_, { above, below }) => 5 * step(above, 1, 2, 5, far) + step(below, 1, 2, 5, far),
  },
  {
    name: 'run',
    answers: 14,
    around: 1,
    read: ({ long }, { run }) => 7 * Number(long) + step(run, 2, 3, 4, 7, 15, 40),
  },
  {
    name: 'run side',
    answers: 24,
    around: 0,
    read: ({ long }, place) => (4 * Number(long) + step(place.run, 2, 4, 10)) * 3 + side(place),
  },
  { name: 'away', answers: 15, around: 0, read: (_, place) => 5 * side(place) + step(place.away, 1, 2, 4, 10) },
  { name: 'density', answers: 6, around: 0, read: (_, { density }) => step(density, 3, 6, 10, 16, 25) },
  { name: 'stopped', answers: 6, around: 0, read: (_, { stopped }) => step(stopped, 0.01, 0.25, 0.5, 0.75, 0.99) },
  { name: 'indented', answers: 6, around: 1, read: ({ long }, { indented }) => 3 * Number(long) + indented + 1 },
  { name: 'page', answers: 32, around: 0, read: ({ long }, place) => 16 * Number(long) + pages(place) },
  { name: 'page side', answers: 48, around: 0, read: (_, place) => 3 * pages(place) + side(place) },
  { name: 'marker', answers: 2 * rules.length, around: 0, read: ({ long }, { marker }) => 2 * marker + Number(long) },
  { name: 'marker side', answers: 3 * rules.length, around: 0, read: (_, place) => 3 * place.marker + side(place) },
  { name: 'rule length', answers: 6 * rules.length, around: 0, read: look => 6 * look.rule + coarse(look) },
  { name: 'edge', answers: 18, around: 0, read: (look, { edge }) => 3 * coarse(look) + edge },
]
