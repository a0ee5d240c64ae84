import type { Document } from '../../../document/document.ts'
import { femaleNames } from '../../../english/words/names/female-names.ts'
import { maleNames } from '../../../english/words/names/male-names.ts'
import { type Name, personName } from './name.ts'
import type { Named } from './named.ts'

/** `[Bill] and Hilda Doe` is Bill Doe. */
export function sharedSurname({ tokens }: Document, { first, last }: Named, next: Named | undefined): Name | undefined {
  if (
    last - first !== 1 ||
    next?.first !== last + 1 ||
    next.last - next.first < 2 ||
    tokens[last]!.lexeme.lower !== 'and'
  )
    return undefined
  const given = tokens[first]!.lexeme.lower
  if (!maleNames.has(given) && !femaleNames.has(given)) return undefined
  const { words, particle } = personName(tokens, next.first, next.last)
  return { words: [given, words.at(-1)!], particle, particleFirst: false }
}
