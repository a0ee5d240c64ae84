import { civilOf, type Day } from './calendar.ts'
import { type Line, wordAt } from './reading.ts'

const november: ReadonlySet<string> = new Set(['nov', 'nov.', 'november'])
const votes: ReadonlySet<string> = new Set([
  'ballot',
  'ballots',
  'election',
  'elections',
  'midterm',
  'midterms',
  'reelection',
  'turnout',
])
/** Whoever did so in November, did it in the November before. */
const voted: ReadonlySet<string> = new Set(['elected', 'had', 'last', 'lost', 'since', 'voted', 'was', 'were', 'won'])
/** Words between a vote and its month. */
const nearby = 6

/**
 * The midterm elections in [November], the [November] ballot, come [November]: in the months before it in an even year, when Americans vote,
 * it is the one to come.
 */
export function isVoteAhead(line: Line, first: number, last: number, published: Day | undefined): boolean {
  if (published === undefined) return false
  const { year, month } = civilOf(published)
  if (year % 2 !== 0 || month >= 11) return false
  for (let at = first; at < last; at++) if (november.has(wordAt(line, at))) return isOfVote(line, first, last)
  return false
}

function isOfVote(line: Line, first: number, last: number): boolean {
  if (wordAt(line, first - 1) === 'come') return true
  let found = false
  for (let at = first - nearby; at < last + nearby; at++) {
    const word = wordAt(line, at)
    if (voted.has(word)) return false
    found ||= votes.has(word)
  }
  return found
}
