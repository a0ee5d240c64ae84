import type { Document } from '../../../../document/document.ts'
import { type Lexeme, perLexeme } from '../../../../document/lexemes.ts'
import { firstEndingAfter, type Span } from '../../../../document/span.ts'
import * as tag from '../../../../english/tagger/tags.ts'
import { wordClass } from '../../../../english/tagger/word-class.ts'
import {
  institutionKinds,
  kindsOfBareNames,
  otherInstitutions,
} from '../../../../english/words/names/institution-kinds.ts'
import { organizationNouns } from '../../../../english/words/names/organization-forms.ts'
import { anybody, roleKinds } from '../../../../english/words/names/role-kinds.ts'
import { kinNouns, roleEndings, roleNouns } from '../../../../english/words/names/role-nouns.ts'
import { issuedDocuments } from '../../../../english/words/speech/issued-documents.ts'
import type { Known } from './named.ts'

/** What a noun can speak as. */
export type Sort = 'person' | 'institution' | 'document' | 'other'

/** The noun phrase of a source up to its complement: [the far-right leader] of the party; Orlan’s [mayor]. */
export interface Phrase {
  /** Where it begins, in UTF-16 units. */
  readonly start: number
  /** The tokens of the whole source. */
  readonly first: number
  readonly last: number
  /** `bare`: [party leader] said */
  readonly determiner: 'definite' | 'indefinite' | 'possessive' | 'bare'
  /** Whose it is, by name: [Orlan]’s mayor */
  readonly owner: Known | undefined
  /** Its words behind determiner and owner, in lower case. */
  readonly words: readonly string[]
  /** The head: far-right [leader], [secretary] general. */
  readonly noun: string
  /** The token behind it: where its complement begins. */
  readonly after: number
  readonly plural: boolean
  readonly sort: Sort
}

const definite: ReadonlySet<string> = new Set(['the', 'that', 'these', 'this', 'those'])
const numberWords: ReadonlySet<string> = new Set(['one', 'two', 'three', 'four', 'five'])
const determiners: ReadonlySet<number> = new Set([tag.determiner, tag.possessive, tag.that])
/** What ends the noun phrase that a head closes. */
const closers: ReadonlySet<number> = new Set([
  tag.preposition,
  tag.infinitiveTo,
  tag.coordinator,
  tag.subordinator,
  tag.questionWord,
  tag.that,
  tag.comma,
  tag.colon,
  tag.semicolon,
  tag.dash,
  tag.opening,
  tag.closing,
  tag.modal,
  tag.auxiliary,
])
const personEnding = /(?:man|woman|person|maker|holder)$/

/** What a noun in the singular or plural can speak as. */
export const sortOf = perLexeme(({ lower, text }: Lexeme): Sort => {
  for (const word of [lower, singular(lower)]) {
    if (roleNouns.has(word) || kinNouns.has(word) || roleKinds.has(word) || anybody.has(word)) return 'person'
    if (issuedDocuments.has(word)) return 'document'
    if (isInstitution(word)) return 'institution'
  }
  return personEnding.test(lower) || isTitleLetters(text) ? 'person' : 'other'
})

const isInstitution = (word: string): boolean =>
  institutionKinds.has(word) || kindsOfBareNames.has(word) || organizationNouns.has(word) || otherInstitutions.has(word)

/** the [AG], the [PM] */
const isTitleLetters = (text: string): boolean => text === 'AG' || text === 'PM' || text === 'CEO' || text === 'MP'

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word

/** Reads the noun phrase of a source; nothing if it has no noun. */
export function readPhrase(document: Document, mentions: readonly Known[], source: Span): Phrase | undefined {
  const { tokens } = document
  const first = firstEndingAfter(tokens, source.start)
  const last = firstEndingAfter(tokens, source.end - 1) + 1
  let at = first
  let determiner: Phrase['determiner'] = 'bare'
  let owner: Known | undefined
  const opener = tokens[at]?.lexeme
  if (!opener) return undefined
  if (determiners.has(wordClass(opener).tag) || opener.shape === 'number' || numberWords.has(opener.lower)) {
    determiner = definite.has(opener.lower)
      ? 'definite'
      : wordClass(opener).tag === tag.possessive
        ? 'possessive'
        : 'indefinite'
    at++
  }
  let from = at
  let mention = firstEndingAfter(mentions, tokens[at]?.start ?? source.end)
  for (; at < last; at++) {
    while (mention < mentions.length && mentions[mention]!.end <= tokens[at]!.start) mention++
    const { lexeme } = tokens[at]!
    const { tag: kind, verb, noun } = wordClass(lexeme)
    if (lexeme.lower === "'s" || (lexeme.text === '’' && at > from)) {
      const before = mentions[mention - 1]
      owner = before && before.end === tokens[at]!.start ? before : undefined
      determiner = 'possessive'
      from = at + 1
      continue
    }
    const held = mentions[mention]
    if (held && held.start <= tokens[at]!.start && held.end <= source.end) continue
    if (closers.has(kind) && at > from && (lexeme.text !== '-' || tokens[at]!.spaced)) break
    if (
      verb &&
      !noun &&
      at > from &&
      (verb.shape === 's' || opensComplement(wordClass(tokens[at + 1]?.lexeme ?? lexeme).tag, at + 1 >= last))
    )
      break
  }
  if (at <= from) return undefined
  const words: string[] = []
  for (let token = from; token < at; token++) words.push(tokens[token]!.lexeme.lower)
  const isEnding = words.length > 1 && roleEndings.has(words.at(-1)!) && roleNouns.has(words.at(-2)!)
  const head = tokens[at - (isEnding ? 2 : 1)]!.lexeme
  return {
    start: tokens[first]!.start,
    first,
    last,
    determiner,
    owner,
    words,
    after: at,
    noun: head.lower,
    plural: wordClass(head).plural,
    sort: sortOf(head),
  }
}

/** A letter [sent] by; a report [published] on; not a [retired] judge. */
const opensComplement = (next: number, isLast: boolean): boolean =>
  isLast || next === tag.preposition || next === tag.infinitiveTo || next === tag.adverb
