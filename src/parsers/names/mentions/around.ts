import type { Token } from '../../../document/tokens.ts'
import { traits } from '../../../model/gazetteer.ts'
import { isGroupWord } from './groups.ts'
import { kinds } from './labels.ts'
import { listed } from './listed.ts'
import type { Name } from './name.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
/** Tokens: no name that is looked for apart is longer. */
const longestApart = 4
/** More words before one surname are not kept. */
const mostGiven = 16

/** What an article says elsewhere of the parts of a name; read when first asked. */
export interface Around {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  /** The kind of what tokens name where they stand apart elsewhere, or are the last of somebody’s name; else an organization that lists know. */
  readonly kindOf: (first: number, last: number) => number | undefined
  /** From the last token of somebody’s name to the words that stand before this surname: [Doe] → Jane, Ann; of a word that may be something else only where he is named in full. */
  readonly givenOf: (at: number) => readonly string[] | undefined
}

export function around(tokens: readonly Token[], words: readonly Word[], names: readonly Name[]): Around {
  let apart: ReadonlyMap<string, number> | undefined
  let people: ReadonlyMap<string, readonly string[]> | undefined
  return {
    tokens,
    words,
    kindOf(first, last) {
      apart ??= kindsApart(tokens, names)
      return (
        apart.get(spellingOf(tokens, first, last)) ??
        (phraseTraits(words, first, last) & traits.knownOrganization ? organization : undefined)
      )
    },
    givenOf(at) {
      people ??= givenNames(tokens, words, names)
      return people.get(tokens[at]!.lexeme.text)
    },
  }
}

function kindsApart(tokens: readonly Token[], names: readonly Name[]): ReadonlyMap<string, number> {
  const apart = new Map<string, number>()
  for (const { first, last, kind } of names) {
    if (last - first <= longestApart) apart.set(spellingOf(tokens, first, last), kind)
    if (kind === person) apart.set(tokens[last - 1]!.lexeme.text, kind)
  }
  return apart
}

function givenNames(
  tokens: readonly Token[],
  words: readonly Word[],
  names: readonly Name[],
): ReadonlyMap<string, readonly string[]> {
  const people = new Map<string, string[]>()
  for (const { first, last, kind } of names) {
    if (kind !== person) continue
    const { lexeme } = tokens[last - 1]!
    const known = people.get(lexeme.text)
    if (last - first === 1 && (known || words[first]!.traits & (listed | traits.ordinary) || isGroupWord(lexeme)))
      continue
    const given = known ?? []
    if (!known) people.set(lexeme.text, given)
    for (let at = first; at < last - 1 && given.length < mostGiven; at++) given.push(tokens[at]!.lexeme.text)
  }
  return people
}

const spellingOf = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last)
    .map(({ lexeme }) => lexeme.text)
    .join(' ')
