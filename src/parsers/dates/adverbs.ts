import { timeAdverbs } from '../../lexicon/time-adverbs.ts'
import { wordAt, type Rule } from './reading.ts'

/** What may follow the past, lest it be an adjective: the past [and], but not the past president. */
const endsPhrase: ReadonlySet<string> = new Set(['and', 'as', 'but', 'for', 'has', 'is', 'of', 'or', 'that', 'to', 'was', 'when', 'will', 'with'])

/** The last word of a phrase triggers it; longer phrases come first. */
const byLastWord = new Map<string, (readonly string[])[]>()
for (const phrase of [...timeAdverbs.keys()].sort((a, b) => b.length - a.length)) {
  const words = phrase.split(' ')
  byLastWord.set(words.at(-1)!, [...(byLastWord.get(words.at(-1)!) ?? []), words])
}

export const adverbWords = (): Iterable<string> => byLastWord.keys()

/** [now], [right now], [yesterday], [the near future], [recently] */
export const adverb: Rule = (line, at) => {
  const phrase = byLastWord.get(wordAt(line, at))!.find(words => words.every((word, index) => wordAt(line, at - words.length + 1 + index) === word))
  if (!phrase) return undefined
  if (wordAt(line, at - 1) === 'usa') return undefined
  const noun = phrase.at(-1) === 'past' || phrase.at(-1) === 'present' || phrase.at(-1) === 'future'
  if (noun && at + 1 < line.last && !endsPhrase.has(wordAt(line, at + 1)) && line.tokens[at + 1]!.lexeme.shape !== 'mark') return undefined
  const value = timeAdverbs.get(phrase.join(' '))!
  const first = phrase[0] === 'in' ? at - phrase.length + 2 : at - phrase.length + 1
  return { first, last: at + 1, reading: { type: 'DATE', ...(typeof value === 'number' ? { shift: { unit: 'day', by: value, from: 'published' } } : { value }) }, rule: 'adverb' }
}

/** its [current] plan, the then [current] price */
export const current: Rule = (line, at) => {
  if (line.tokens[at]!.lexeme.capital && at > line.first) return undefined
  return { first: at, last: at + 1, reading: { type: 'DATE', value: 'PRESENT_REF' }, rule: 'current' }
}
