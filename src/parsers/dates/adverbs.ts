import { timeAdverbs } from '../../english/words/time/time-adverbs.ts'
import { type Line, type Reading, type Rule, wordAt } from './reading.ts'

interface Phrase {
  readonly words: readonly string[]
  readonly reading: Reading
  /** How many of its words the expression holds: [the past] in `in the past`. */
  readonly held: number
  /** The past, the present, the future: an adjective where a noun follows. */
  readonly noun: boolean
}

/** The phrases by their last word, which triggers them; longer phrases come first. */
const byLastWord = new Map<string, Phrase[]>()
for (const [phrase, value] of [...timeAdverbs].sort(([a], [b]) => b.length - a.length)) {
  const words = phrase.split(' ')
  const last = words.at(-1)!
  const reading: Reading = {
    type: 'DATE',
    ...(typeof value === 'number' ? { shift: { unit: 'day', by: value, from: 'published' } } : { value }),
  }
  const noun = last === 'past' || last === 'present' || last === 'future'
  byLastWord.set(last, [
    ...(byLastWord.get(last) ?? []),
    { words, reading, held: words[0] === 'in' ? words.length - 1 : words.length, noun },
  ])
}

export const adverbWords = (): Iterable<string> => byLastWord.keys()

/** What may follow the past, lest it be an adjective: the past [and], but not the past president. */
const endsPhrase: ReadonlySet<string> = new Set([
  'and',
  'as',
  'but',
  'for',
  'has',
  'is',
  'of',
  'or',
  'that',
  'to',
  'was',
  'when',
  'will',
  'with',
])

/** [now], [right now], [yesterday], [the near future], [recently]; not USA Today, nor Radio Tidewater's Today programme. */
export const adverb: Rule = (line, at) => {
  const phrase = byLastWord.get(wordAt(line, at))!.find(({ words }) => standsAt(line, at - words.length + 1, words))
  if (!phrase || (phrase.reading.shift && isTitle(line, at)) || (phrase.noun && isAdjective(line, at + 1)))
    return undefined
  return { first: at - phrase.held + 1, last: at + 1, reading: phrase.reading, rule: 'adverb' }
}

/** A capital within a sentence: Harbour [Today]. */
function isTitle(line: Line, at: number): boolean {
  const { capital, shape } = line.tokens[at]!.lexeme
  if (!capital || at === line.first) return false
  const before = line.tokens[at - 1]!.lexeme
  return (shape === 'capital' && before.shape !== 'mark' && !before.text.endsWith('.')) || before.text === 'USA'
}

const isAdjective = (line: Line, next: number): boolean =>
  next < line.last && line.tokens[next]!.lexeme.shape !== 'mark' && !endsPhrase.has(wordAt(line, next))

function standsAt(line: Line, first: number, words: readonly string[]): boolean {
  for (let index = words.length - 1; index >= 0; index--) if (wordAt(line, first + index) !== words[index]) return false
  return true
}

/** its [current] plan */
export const current: Rule = (line, at) => {
  if (line.tokens[at]!.lexeme.capital && at > line.first) return undefined
  return { first: at, last: at + 1, reading: { type: 'DATE', value: 'PRESENT_REF' }, rule: 'current' }
}
