import { perLexeme } from '../../../document/lexemes.ts'
import { phraseEnd } from '../../../english/syntax/noun-phrases.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { type Word, wordAt } from '../../../english/tagger/word.ts'
import type { Sentence } from './sentence.ts'

const closing = /^[.!?…]+$/
const time =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|here|recently|later|again|earlier|last|this|early|late|at|on|in|during|after|before|of|about|to|from|with|via|through|by|while|when|as|for|outside|following|since|over|despite|amid|ahead|upon)$/

const isTime = perLexeme(({ lower }) => time.test(lower))

/** last [week], this [month] */
const weekWords: ReadonlySet<string> = new Set(['earlier', 'last', 'late', 'later', 'next', 'this'])
const timeUnit =
  /^(?:week|weekend|month|year|spring|summer|fall|autumn|winter|quarter|decade|century|morning|afternoon|evening|night|day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** The sentence has ended at an index, or only marks are left. */
export function isOver({ words, tags }: Sentence, at: number): boolean {
  for (; at < words.length; at++) if (tags[at] !== tag.otherMark && tags[at] !== tag.closing) return false
  return true
}

/** Past the words that say when, where and how it was said: said [on Tuesday in a statement] that … */
export function pastCircumstance({ words, tags }: Sentence, from: number): number {
  let at = from
  while (at < words.length) {
    if (weekWords.has(words[at]!.lexeme.lower) && words[at + 1] && timeUnit.test(words[at + 1]!.lexeme.lower)) at += 2
    else if (tags[at] === tag.adverb && words[at]!.lexeme.lower !== 'about') at++
    else if (tags[at] !== tag.adverb && isTime(words[at]!.lexeme) && words[at]!.quotation === undefined) {
      const next = tags[at] === tag.preposition || tags[at] === tag.subordinator ? at + 1 : at
      const end = phraseEnd(words, tags, next)
      if (end === next && tags[next] !== tag.quotation) break
      at = end
    } else break
  }
  return at
}

const day = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight)$/
/** Sunday, today */
export const isDay = ({ lexeme }: Word): boolean => day.test(lexeme.lower)

const partOfDay: ReadonlySet<string> = new Set(['afternoon', 'evening', 'morning', 'night'])

/** Past the time alone: announced [late on Tuesday night] a plan. */
export function pastTime({ words }: Sentence, from: number): number {
  const lowerAt = (at: number): string => wordAt(words, at)
  let at = from
  if (weekWords.has(lowerAt(at)) && timeUnit.test(lowerAt(at + 1))) at += 2
  else {
    if (lowerAt(at) === 'late' || lowerAt(at) === 'early') at++
    if (lowerAt(at) === 'on') at++
    if (!day.test(lowerAt(at))) return from
    at += partOfDay.has(lowerAt(at + 1)) ? 2 : 1
  }
  return words[at]?.lexeme.lower === "'s" || words[at]?.lexeme.text === '’' ? from : at
}

/** A mark that ends a sentence. */
export const isStop = ({ words, tags }: Sentence, at: number): boolean =>
  tags[at] === tag.otherMark && closing.test(words[at]!.lexeme.text)
