import type { Document } from '../../../document/document.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'

const person = kinds.indexOf('person')
/** Titles that nobody has for a given name, as King, Prince and Sultan are. */
const titles = new Set([
  'alhaja',
  'alhaji',
  'ayatollah',
  'dr',
  'dr.',
  'madam',
  'madame',
  'miss',
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'pope',
  'prof',
  'prof.',
  'sheik',
  'sheikh',
  'sir',
])

/** Sheikh [Khalid al-Barazi], Pope [Oswin]: a title is no part of the name. */
export function withoutTitle({ tokens }: Document, name: Name): Name {
  if (name.kind !== person) return name
  let { first } = name
  while (first < name.last - 1 && titles.has(tokens[first]!.lexeme.lower) && tokens[first + 1]!.lexeme.shape !== 'mark')
    first++
  return first === name.first ? name : nameOf(tokens, first, name.last, person, name.rule)
}
