import type { Document } from '../../../document/document.ts'
import { perLexeme } from '../../../document/lexemes.ts'
import type { Token } from '../../../document/tokens.ts'
import { grammarWords } from '../../../english/words/grammar/grammar-words.ts'
import { roleNouns } from '../../../english/words/names/role-nouns.ts'
import { postNominals as postNominalWords, titleParts, titles } from '../../../english/words/names/titles.ts'
import { timeAdverbs } from '../../../english/words/time/time-adverbs.ts'
import { traits } from '../../../model/gazetteer.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'
import { type Word, wordOf } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const stops = /\.$/
/** Parts of titles that are nothing by themselves. */
const onlyInside = new Set([
  'air',
  'con',
  'crown',
  'master',
  'private',
  'royal',
  'seri',
  'sri',
  'tan',
  'toh',
  'tun',
  'vice',
  'wing',
])
/** `Dato’ Sri`, `Lt-Gen` */
const joints = new Set(['-', '’', "'", '.'])

/** [Datuk], [Prof.], [HE], which nobody is called; but no He. */
export const isTitle = perLexeme(
  ({ lower, shape, capital }) =>
    capital && titles.has(lower.replace(stops, '')) && !(grammarWords.has(lower) && shape !== 'upper'),
)
export const isTitlePart = perLexeme(({ lower, capital }) => capital && titleParts.has(lower.replace(stops, '')))
/** [Publican], [Petitioner]: who somebody is, at the head of a sentence; but no Dean, which is a given name. */
const isRole = perLexeme(
  lexeme =>
    lexeme.shape === 'capital' &&
    roleNouns.has(lexeme.lower) &&
    !(wordOf(lexeme).traits & (traits.given | traits.surname)),
)
/** [OBE], [PhD] */
export const isPostNominal = perLexeme(
  ({ lower, shape }) => (shape === 'upper' || shape === 'mixed') && postNominalWords.has(lower.replace(stops, '')),
)

/** [Datuk Seri] Amran Ibrahim [KC], [Publican] Jane Doe, mum-of-[two] Jane Doe: titles, roles and letters are no part of the name. */
export function withoutTitle({ tokens }: Document, words: readonly Word[], name: Name): Name {
  const { kind, rule } = name
  let first = openingEnd(tokens, words, name)
  let { last } = name
  if (kind === person) {
    first = titleEnd(tokens, first, last)
    while (last - first > 1 && isPostNominal(tokens[last - 1]!.lexeme)) last--
  }
  return first === name.first && last === name.last ? name : nameOf(tokens, first, last, kind, rule)
}

/** Past what stands before the titles: [Tonight] Orlan, [two] Jane Doe */
function openingEnd(tokens: readonly Token[], words: readonly Word[], { first, last, kind }: Name): number {
  if (last - first < 2 || kind === organization || !words[first + 1]!.capital) return first
  const { lexeme } = tokens[first]!
  if (lexeme.shape === 'capital' && (lexeme.lower === 'tonight' || timeAdverbs.has(lexeme.lower))) return first + 1
  return kind === person && lexeme.shape === 'lower' && !words[first]!.leads ? first + 1 : first
}

/** Where the name begins behind its titles. One token is left at least. */
function titleEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = first
  for (let at = first; at < last - 1; at++) {
    const { lexeme } = tokens[at]!
    if (isTitle(lexeme)) end = at + 1
    else if (isTitlePart(lexeme)) {
      const next = tokens[at + 1]!.lexeme
      if (end === at && at > first ? true : !onlyInside.has(lexeme.lower)) end = at + 1
      else if (at + 2 < last && (isTitle(next) || isTitlePart(next))) end = ++at + 1
      else break
    } else if (isRole(lexeme) && end === at) end = at + 1
    else if (joints.has(lexeme.text) && end === at && at > first) end = at + 1
    else break
  }
  return end
}
