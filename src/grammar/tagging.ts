import * as tag from './tags.ts'
import type { Word } from './word.ts'
import { wordClass, type WordClass } from './word-class.ts'

/** What each word of a sentence does in it: its class, and where that leaves a choice, the words beside it. */
export function tagWords(words: readonly Word[]): Uint8Array {
  const tags = new Uint8Array(words.length)
  const titled = isTitled(words)
  for (let at = 0; at < words.length; at++) tags[at] = tagAt(words, tags, at, titled)
  return tags
}

/** A headline with capitals: there, a capital says nothing. */
function isTitled(words: readonly Word[]): boolean {
  let capitals = 0
  let all = 0
  for (const { lexeme, quotation } of words) {
    if (quotation !== undefined || lexeme.shape === 'mark' || lexeme.shape === 'number' || lexeme.text.length < 4) continue
    all++
    if (lexeme.capital) capitals++
  }
  return all >= 3 && capitals >= all * 0.75
}

function tagAt(words: readonly Word[], tags: Uint8Array, at: number, titled: boolean): number {
  const word = words[at]!
  if (word.quotation !== undefined) return tag.quotation
  const known = wordClass(word.lexeme)
  const next = words[at + 1]
  const before = tagBefore(tags, at)
  if (known.verb) {
    if (word.lexeme.capital && !titled && at > 0 && tags[at - 1] !== tag.otherMark && !followsBreak(tags, at)) return tag.noun
    return verbOrNoun(words, tags, at, known, before)
  }
  switch (known.tag) {
    case tag.possessive:
      if (word.lexeme.lower === "'s") return before === tag.pronoun || before === tag.questionWord || before === tag.that ? tag.auxiliary : tag.possessive
      return word.lexeme.lower === 'her' && (!next || !opensNoun(next)) ? tag.objectPronoun : tag.possessive
    case tag.infinitiveTo:
      return next && next.quotation === undefined && takesTo(next) ? tag.infinitiveTo : tag.preposition
    case tag.adverb:
      return known.tag
    default:
      return known.tag
  }
}

/** The tag of the word before, adverbs and negations skipped. */
function tagBefore(tags: Uint8Array, at: number): number {
  let before = at - 1
  while (before >= 0 && (tags[before] === tag.adverb || tags[before] === tag.negation)) before--
  return before < 0 ? 0 : tags[before]!
}

const followsBreak = (tags: Uint8Array, at: number): boolean => {
  const before = tags[at - 1]
  return before === tag.colon || before === tag.quotation || before === tag.otherMark
}

const opensNoun = ({ lexeme, quotation }: Word): boolean => {
  if (quotation !== undefined) return true
  const { tag: own, noun, verb } = wordClass(lexeme)
  return noun || own === tag.noun || own === tag.adjective || own === tag.determiner || (verb !== undefined && verb.shape !== 's')
}

/** to [say], to [be], to [not say], to [immediately say] */
const takesTo = ({ lexeme }: Word): boolean => {
  const { verb, tag: own } = wordClass(lexeme)
  if (lexeme.capital && lexeme.shape === 'capital' && verb?.shape !== 'base') return false
  return verb?.shape === 'base' || own === tag.auxiliary || own === tag.adverb || own === tag.negation
}

function verbOrNoun(words: readonly Word[], tags: Uint8Array, at: number, known: WordClass, before: number): number {
  const shape = known.verb!.shape
  if (shape === 'past') return pastOrParticiple(words, at, before)
  if (shape === 'participle') return tag.participle
  if (before === tag.infinitiveTo || before === tag.modal) return tag.bare
  if (shape === 'ing') return before === tag.determiner || before === tag.possessive || before === tag.adjective ? tag.noun : tag.gerund
  if (before === tag.pronoun || before === tag.questionWord) return tag.finite
  if (before === tag.auxiliary) return shape === 'base' && !known.noun ? tag.bare : known.noun && !isDo(words, tags, at) ? tag.noun : tag.bare
  if (before === tag.determiner || before === tag.possessive || before === tag.adjective) return tag.noun
  if (before === tag.preposition) return known.noun ? tag.noun : tag.finite
  if (!known.noun) return tag.finite
  return leadsOn(words, at) && (shape === 's' || before !== tag.noun || isPluralBefore(words, at)) ? tag.finite : tag.noun
}

/** What follows is what follows a verb: (he) claims [the, that, he, to, “…”]. */
function leadsOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (!next) return false
  if (next.quotation !== undefined) return true
  const { tag: own } = wordClass(next.lexeme)
  return own === tag.determiner || own === tag.that || own === tag.pronoun || own === tag.objectPronoun || own === tag.questionWord
    || own === tag.possessive && next.lexeme.lower !== "'s" || own === tag.infinitiveTo || own === tag.negation || next.lexeme.capital
}

const isPluralBefore = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]
  return before !== undefined && (before.lexeme.capital || wordClass(before.lexeme).plural || wordClass(before.lexeme).tag === tag.adverb)
}

const isDo = (words: readonly Word[], tags: Uint8Array, at: number): boolean => {
  let before = at - 1
  while (before >= 0 && tags[before] !== tag.auxiliary) before--
  return before >= 0 && /^d(?:o|id|oes)/.test(words[before]!.lexeme.lower)
}

/** (has, was) accused; the accused (man); (he) accused; (a man) accused by. */
function pastOrParticiple(words: readonly Word[], at: number, before: number): number {
  if (before === tag.auxiliary) return tag.participle
  if (before === tag.modal || before === tag.infinitiveTo) return tag.bare
  if (before === tag.determiner || before === tag.possessive) return tag.adjective
  if (before === tag.preposition) return tag.adjective
  const next = words[at + 1]?.lexeme.lower
  return next === 'by' ? tag.participle : tag.finite
}
