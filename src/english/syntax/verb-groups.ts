import * as tag from '../tagger/tags.ts'
import { type Word, wordAt } from '../tagger/word.ts'
import { pattern } from './pattern.ts'

/** The words of one verb: has not [said], was [told], wants to [say]. Indices into the words; `last` is one past. */
export interface VerbGroup {
  readonly first: number
  readonly last: number
  /** Opened by to: the subject is that of another verb. */
  readonly to: boolean
  readonly passive: boolean
  /** A participle without its auxiliary: a book called. */
  readonly reduced: boolean
  readonly negated: boolean
  readonly modal: boolean
}

const isBe = /^(?:am|are|is|was|were|be|been|being|'re|'m|isn't|aren't|wasn't|weren't|get|gets|got)$/
const negative = /n't$|^(?:not|never)$/

/** She’s [said] it; she’s [called for] it. */
const hasDone = (words: readonly Word[], main: number): boolean =>
  words[main]!.lexeme.lower === 'said' || words[main + 1]?.lexeme.lower === 'for'

/** The group whose main verb stands at an index. What she has yet to [say] she did not say. */
export function verbGroup(words: readonly Word[], tags: Uint8Array, main: number): VerbGroup {
  const to = helpersStart(words, tags, main) - 1
  const hasTo = tags[to] === tag.infinitiveTo
  const first = hasTo ? negations.start(words, tags, to) : to + 1
  let passive = false
  let negated = hasTo && wordAt(words, first - 1) === 'yet'
  for (let at = first; at < main; at++) {
    const { lower } = words[at]!.lexeme
    negated ||= negative.test(lower)
    passive ||= tags[at] === tag.auxiliary && canBePassive(tags[main]) && isBeing(words, at, main)
  }
  const reduced = tags[main] === tag.participle && !tag.holds(tags, first, main, tag.auxiliary)
  return { first, last: main + 1, to: hasTo, passive, reduced, negated, modal: tag.holds(tags, first, main, tag.modal) }
}

/** [has not] said, [have both] said */
function helpersStart(words: readonly Word[], tags: Uint8Array, main: number): number {
  let first = helpers.start(words, tags, main)
  while (shared.start(words, tags, first) >= 0) first = helpers.start(words, tags, first - 1)
  return first
}
const helpers = pattern('{auxiliary|modal|adverb|negation}*')
const shared = pattern('{auxiliary} all|both')
/** not to [say] */
const negations = pattern('{negation|infinitive-to}*')
const canBePassive = tag.anyOf(tag.participle, tag.finite)

/** was [told]; she’s [told], but not: she’s [said] it */
const isBeing = (words: readonly Word[], at: number, main: number): boolean =>
  isBe.test(words[at]!.lexeme.lower) || (words[at]!.lexeme.lower === "'s" && !hasDone(words, main))
