import type { Document } from '../../document/document.ts'
import type { Lexeme } from '../../document/lexemes.ts'
import { hashWord } from '../../model/hashes.ts'
import { isGroupWord } from './groups.ts'
import { kinds } from './labels.ts'
import { nameOf, type Name } from './name.ts'
import { listed } from './people.ts'
import { isStateBehind } from './states.ts'
import type { Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const group = kinds.indexOf('group')
const gop = hashWord('gop')
/** They stand before nothing but the name of a person. */
const titles = new Set([
  'chancellor', 'congressman', 'congresswoman', 'gov.', 'governor', 'justice', 'minister', 'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'president', 'rep.', 'secretary', 'sen.', 'senator',
])

/** One word alone that can be read in one way only: Mr. [Doe] is a person, a [Republican] a member, the [GOP] an organization, Orlan, [Ala.] a state. */
export function withCertainKind({ tokens }: Document, words: readonly Word[], name: Name): Name {
  const { first, last, kind } = name
  if (last - first !== 1) return name
  const certain = isStateBehind(tokens, first) ? place : certainKind(tokens[first]!.lexeme, words, first, kind)
  return certain === kind ? name : nameOf(tokens, first, last, certain, 'certain')
}

function certainKind(lexeme: Lexeme, words: readonly Word[], at: number, kind: number): number {
  const { form, shape, traits: own } = words[at]!
  if (kind === organization && isGroupWord(lexeme)) return group
  if (kind === group && form === gop) return organization
  const before = words[at - 1]
  const isTitled = (kind === organization || kind === place) && shape === 'capital' && before?.capital === true && titles.has(before.lower)
  return isTitled && !(own & listed) ? person : kind
}
