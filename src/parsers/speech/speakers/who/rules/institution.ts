import type { Entity } from '../../../../../contract/layers.ts'
import type { Document } from '../../../../../document/document.ts'
import { firstEndingAfter } from '../../../../../document/span.ts'
import * as tag from '../../../../../english/tagger/tags.ts'
import { wordClass } from '../../../../../english/tagger/word-class.ts'
import { institutionKinds, kindsOfBareNames } from '../../../../../english/words/names/institution-kinds.ts'
import { legalForms, organizationNouns } from '../../../../../english/words/names/organization-forms.ts'
import { countries } from '../../../../../english/words/places/countries.ts'
import { demonyms } from '../../../../../english/words/places/demonyms.ts'
import { isEntity, lastSpeaker, mentionsBefore, sameNameless } from '../near.ts'
import { type Phrase, sortOf } from '../phrase.ts'
import type { Answer, Scene, WhoRule } from '../scene.ts'

/** What an organization is, by its names and by what it is introduced as. */
interface Profile {
  readonly nouns: ReadonlySet<string>
  /** All words of its names. */
  readonly words: ReadonlySet<string>
  /** Nothing says what it is: Veltrio. */
  readonly bare: boolean
}

const profiles = new WeakMap<readonly Entity[], Map<number, Profile>>()
/** So many mentions of an organization are read for what they say of it. */
const mostRead = 6
/** No apposition is longer, in tokens, up to its noun. */
const longestApposition = 9

function profileOf({ document, entities }: Pick<Scene, 'document' | 'entities'>, entity: number): Profile {
  let known = profiles.get(entities)
  if (!known) profiles.set(entities, (known = new Map()))
  let profile = known.get(entity)
  if (!profile) known.set(entity, (profile = readProfile(document, entities[entity]!)))
  return profile
}

function readProfile(document: Document, { mentions }: Entity): Profile {
  const nouns = new Set<string>()
  const words = new Set<string>()
  const { tokens } = document
  for (const { start, end } of mentions.slice(0, mostRead)) {
    const first = firstEndingAfter(tokens, start)
    const last = firstEndingAfter(tokens, end - 1) + 1
    let head: string | undefined
    let final: string | undefined
    for (let at = first; at < last; at++) {
      const { lexeme } = tokens[at]!
      words.add(lexeme.lower)
      if (lexeme.shape === 'mark') continue
      if (wordClass(lexeme).tag === tag.preposition) head ??= final
      else if (legalForms.has(lexeme.lower.replace('.', '')) && final !== undefined) nouns.add('company')
      else final = lexeme.lower
    }
    for (const noun of [head, final]) if (noun !== undefined && isKind(noun)) nouns.add(noun)
    const before = tokens[first - 1]
    if (before && before.lexeme.shape === 'lower' && sortOf(before.lexeme) === 'institution')
      nouns.add(before.lexeme.lower)
    const introduced = apposition(document, last)
    if (introduced) nouns.add(introduced)
  }
  return { nouns, words, bare: nouns.size === 0 }
}

const isKind = (noun: string): boolean => organizationNouns.has(noun) || institutionKinds.has(noun)

/** Veltrio, a Lagos-based [airline], said */
function apposition({ tokens }: Document, comma: number): string | undefined {
  if (tokens[comma]?.lexeme.text !== ',') return undefined
  const opener = tokens[comma + 1]?.lexeme.lower
  if (opener !== 'a' && opener !== 'an' && opener !== 'the') return undefined
  let noun: string | undefined
  for (let at = comma + 2; at < tokens.length && at < comma + 2 + longestApposition; at++) {
    const { lexeme } = tokens[at]!
    const kind = wordClass(lexeme).tag
    if (kind === tag.preposition || kind === tag.comma || kind === tag.that || kind === tag.questionWord) return noun
    noun = sortOf(lexeme) === 'institution' ? lexeme.lower : undefined
  }
  return undefined
}

/** Words that say it is not the one spoken of. */
const otherOnes: ReadonlySet<string> = new Set(['another', 'new', 'other', 'parent', 'rival', 'same', 'sister'])
const reach = 8
const mostNames = 8
const weight = { exact: 6, kind: 3, bare: 1, spoke: 2, opens: 1, often: 1, modifier: 3 }

/** [the ministry], [the company]: the organization named last whose name or introduction fits. */
export const byKind: WhoRule = {
  name: 'institution',
  eg: '⟦who:The Orlan Harbour Board⟧ met. ⟦source:The board⟧ said the boat was late.',
  find(scene, { source, phrase }) {
    if (!phrase || phrase.plural || phrase.sort !== 'institution' || phrase.determiner !== 'definite') return undefined
    if (phrase.words.some(word => otherOnes.has(word))) return undefined
    const named = namesIn(scene, phrase)
    const kinds = institutionKinds.get(phrase.noun)
    const spoke = lastSpeaker(scene, source.start, reach)?.answer
    const seen = new Map<number, number>()
    let best: { entity: number; cost: number; exact: boolean; start: number } | undefined
    for (const { type, entity, start } of mentionsBefore(scene, source.start, reach)) {
      if (type !== 'organization' || seen.has(entity)) continue
      if (seen.size >= mostNames) break
      seen.set(entity, start)
      const profile = profileOf(scene, entity)
      const fit = fitOf(profile, phrase, kinds)
      if (fit === undefined || (named.length > 0 && !named.some(word => profile.words.has(word)))) continue
      if (fit < weight.kind && !isProminent(scene, entity, start, spoke)) continue
      const cost =
        seen.size -
        fit -
        (isEntity(spoke, entity) ? weight.spoke : 0) -
        (opensSentence(scene.document, start) ? weight.opens : 0) -
        (scene.entities[entity]!.mentions.length > 2 ? weight.often : 0)
      if (!best || cost < best.cost) best = { entity, cost, exact: fit >= weight.exact, start }
    }
    const rival = sameNameless(scene, phrase)
    if (rival && (!best || rival.start > best.start)) return rival.answer
    return best && { entity: best.entity }
  },
}

function fitOf(
  { nouns, words, bare }: Profile,
  phrase: Phrase,
  kinds: ReadonlySet<string> | undefined,
): number | undefined {
  let fit: number | undefined
  if (nouns.has(phrase.noun) || [...words].some(word => word.length > phrase.noun.length && word.endsWith(phrase.noun)))
    fit = weight.exact
  else if (kinds && [...nouns].some(noun => kinds.has(noun))) fit = weight.kind
  else if (bare && kindsOfBareNames.has(phrase.noun)) fit = weight.bare
  if (fit === undefined) return undefined
  const modifiers = phrase.words.slice(0, -1)
  if (
    fit === weight.exact &&
    !kindsOfBareNames.has(phrase.noun) &&
    modifiers.some(word => !words.has(word) && !isNation(word))
  )
    return undefined
  const nation = modifiers.find(isNation)
  if (nation !== undefined && !words.has(nation) && [...words].some(isNation)) return undefined
  return fit + (modifiers.some(word => words.has(word)) ? weight.modifier : 0)
}

const isNation = (word: string): boolean => demonyms.has(word) || countries.has(word)

/** the [Doe] team: the words of names of people and organizations in a description */
function namesIn({ document, mentions }: Scene, { first, after }: Phrase): string[] {
  const { tokens } = document
  const words: string[] = []
  for (let at = first; at < after - 1; at++) {
    const mention = mentions[firstEndingAfter(mentions, tokens[at]!.start)]
    const isNamed = mention && mention.start <= tokens[at]!.start
    if (isNamed && (mention.type === 'person' || mention.type === 'organization')) words.push(tokens[at]!.lexeme.lower)
  }
  return words
}

/** What says nothing of what it is must be what the text is about: it spoke last, opens its sentence or comes again. */
const isProminent = (
  { document, entities }: Scene,
  entity: number,
  start: number,
  spoke: Answer | undefined,
): boolean => isEntity(spoke, entity) || opensSentence(document, start) || entities[entity]!.mentions.length > 1

/** [The Harbour Board] met. */
function opensSentence({ sentences, tokens }: Document, start: number): boolean {
  const sentence = sentences[firstEndingAfter(sentences, start)]
  return sentence !== undefined && firstEndingAfter(tokens, start) - sentence.first <= 2
}
