import { isPluralBefore, leadsOn } from './neighbours.ts'
import * as tag from './tags.ts'
import type { Word } from './word.ts'
import { wordClass } from './word-class.ts'

/** [supporters] of Jane Doe (say); [polls] in Orlan (show) */
export function isPluralPhrase(words: readonly Word[], tags: Uint8Array, at: number): boolean {
  const of = headEnd(tags, at)
  return of > 0 && (wordClass(words[of - 1]!.lexeme).plural || words[of - 1]!.lexeme.lower === 'percent')
}

/** Past the noun that another hangs on: [supporters] of Jane Doe; -1 where there is none. */
function headEnd(tags: Uint8Array, at: number): number {
  let first = at - 1
  while (first > 0 && tag.isNominal(tags[first])) first--
  return first > 0 && tags[first] === tag.preposition && tags[first - 1] === tag.noun ? first : -1
}

/** (sent) a blunt [message]: what has one subject would be messages. */
export const isOneThing = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
  at > 1 && one.has(words[at - 2]!.lexeme.lower) && !isPluralBefore(words, at) && tags[at - 3] !== tag.preposition

const one: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one'])

/** the [average] of the polls (shows) */
export function isOneOf(words: readonly Word[], tags: Uint8Array, at: number): boolean {
  const of = headEnd(tags, at)
  return of > 0 && !wordClass(words[of - 1]!.lexeme).plural && leadsOn(words, at)
}
