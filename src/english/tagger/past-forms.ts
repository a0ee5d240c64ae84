import { opensClauses } from '../cue-verbs.ts'
import { roleNouns } from '../words/names/role-nouns.ts'
import { behindQuotation, followedByNoun, isAmount, isBeforeVerb, standsAlone } from './neighbours.ts'
import { speaks } from './reporting-verbs.ts'
import * as tag from './tags.ts'
import type { VerbForm } from './verb-form.ts'
import type { Word } from './word.ts'
import { wordClass } from './word-class.ts'

/** What a word is that can be a past form or a participle: (has, was) accused; the accused (man); (he) accused; (a man) accused by; (he read) a book called … */
export function pastOrParticiple(words: readonly Word[], tags: Uint8Array, at: number, before: number): number {
  if (before === tag.auxiliary) return tag.participle
  if (before === tag.noun && seeming.has(wordClass(words[at]!.lexeme).verb!.lemma)) return tag.finite
  if (before === tag.modal || before === tag.infinitiveTo) return tag.bare
  if (before === tag.subordinator || (before === tag.questionWord && subordinates.has(words[at - 1]!.lexeme.lower)))
    return tag.participle
  if (isBeforeVerb(words, at) && (before === tag.noun || before === tag.determiner)) return tag.adjective
  if (before === tag.determiner && standsAlone(words, at - 1) && !followedByNoun(words, at)) return tag.finite
  if (
    before === tag.determiner ||
    before === tag.possessive ||
    (before === tag.noun && isAmount(words[at - 1]) && followedByNoun(words, at))
  )
    return tag.adjective
  if (
    words[at + 1]?.lexeme.lower === 'by' &&
    before !== tag.finite &&
    !isIng(words[words[at + 2]?.lexeme.lower.endsWith('ly') ? at + 3 : at + 2])
  )
    return tag.participle
  if (before === tag.preposition || (before === tag.finite && followedByNoun(words, at))) return tag.adjective
  return before === tag.noun && (hasVerbAlready(words, tags, at) || isInPhrase(words, tags, at))
    ? tag.participle
    : tag.finite
}

/** she opened by [talking], by slowly [talking]; but: opened by the mayor. */
const isIng = (word: Word | undefined): boolean =>
  word !== undefined && word.quotation === undefined && wordClass(word.lexeme).verb?.shape === 'ing'

/** the mayors (appeared) worried */
const seeming: ReadonlySet<string> = new Set(['appear', 'become', 'remain', 'seem'])

/** in a statement (released) */
function isInPhrase(words: readonly Word[], tags: Uint8Array, at: number): boolean {
  let first = at - 1
  while (first > 0 && (tags[first] === tag.noun || tags[first] === tag.adjective) && !words[first]!.lexeme.capital)
    first--
  return (
    tags[first] === tag.determiner &&
    tags[first - 1] === tag.preposition &&
    !(first > 1 && tags[first - 2] === tag.noun)
  )
}

const subordinates: ReadonlySet<string> = new Set(['when', 'where', 'whenever'])

/** No clause has room for two: he [read] a book called; but: he [said] the mayor called. */
export function hasVerbAlready(words: readonly Word[], tags: Uint8Array, at: number): boolean {
  for (let look = at - 1; look >= Math.max(0, at - reach); look--) {
    const kind = tags[look]!
    if (kind === tag.auxiliary) return true
    if (kind === tag.finite) return !opensClauses(wordClass(words[look]!.lexeme).verb!.lemma)
    if (kind === tag.gerund || kind === tag.bare || kind === tag.participle) {
      if (opensClauses(wordClass(words[look]!.lexeme).verb!.lemma)) return false
    } else if (
      (kind >= tag.comma && kind !== tag.quotation) ||
      kind === tag.coordinator ||
      kind === tag.that ||
      kind === tag.questionWord ||
      kind === tag.subordinator
    )
      return false
  }
  return false
}

/** Clauses are no longer than this, for what is asked here. */
const reach = 25

/** “We lost,” [retired] judge Jane Doe said; the Merrow [managing] editor said; said [acting] Harbour Secretary Jane Doe. But: “We lost,” [thundered] judge Jane Doe. */
export function describesRole(words: readonly Word[], tags: Uint8Array, at: number, { shape }: VerbForm): boolean {
  const { lexeme } = words[at]!
  if (lexeme.lower === 'acting' && words[at + 1]?.lexeme.capital) return true
  if (shape !== 'past' && shape !== 'ing') return false
  const inside = shape === 'ing' && tags[at - 1] === tag.noun
  if (
    (!inside && at > 0 && !behindQuotation(tags, at)) ||
    !isRole(words, at + 1) ||
    speaks(lexeme) ||
    leading.has(lexeme.lower)
  )
    return false
  return inside || words.slice(at + 2).some(word => speaks(word.lexeme))
}

/** managing [editor], acting [harbour chief] */
function isRole(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]?.lexeme, words[at + 1]?.lexeme]
  return (
    roleNouns.has(first?.lower ?? '') ||
    (first?.shape === 'lower' && wordClass(first).noun && roleNouns.has(second?.lower ?? ''))
  )
}

/** aides [including] chief of staff Jane Doe; [called] conservative columnist Jane Doe a friend */
const leading: ReadonlySet<string> = new Set([
  'accusing',
  'called',
  'calling',
  'citing',
  'concerning',
  'following',
  'including',
  'involving',
  'naming',
  'quoting',
  'saying',
])
