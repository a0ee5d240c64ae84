import type { Entity } from '../../../../../contract/layers.ts'
import type { Document } from '../../../../../document/document.ts'
import { paragraphAt } from '../../../../../document/document.ts'
import { firstEndingAfter } from '../../../../../document/span.ts'
import * as tag from '../../../../../english/tagger/tags.ts'
import { wordClass } from '../../../../../english/tagger/word-class.ts'
import { femaleWords, maleWords } from '../../../../../english/words/names/honorifics.ts'
import { anybody, roleKinds, sameRoles } from '../../../../../english/words/names/role-kinds.ts'
import { roleModifiers, roleNouns } from '../../../../../english/words/names/role-nouns.ts'
import { shortTitles } from '../../../../../english/words/speech/short-titles.ts'
import { lastNamed, lastSpeaker, mentionsBefore, sameNameless } from '../near.ts'
import type { Phrase } from '../phrase.ts'
import type { Scene, WhoRule } from '../scene.ts'

/** What a person is said to be, somewhere in the text. */
interface Title {
  readonly entity: number
  readonly start: number
  /** The words before its complement, in lower case: former [harbour master] of Orlan. */
  readonly head: string
  readonly nouns: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  /** It has a complement: minister [of health]. */
  readonly complete: boolean
}

const titlesOf = new WeakMap<readonly Entity[], Title[]>()

function titles({ document, entities }: Pick<Scene, 'document' | 'entities'>): Title[] {
  const known = titlesOf.get(entities)
  if (known) return known
  const made = entities.flatMap(({ type, roles }, entity) =>
    type === 'person' ? roles.map(role => titleOf(document, role, entity)) : [],
  )
  titlesOf.set(entities, made)
  return made
}

function titleOf({ tokens }: Document, { start, end }: { start: number; end: number }, entity: number): Title {
  const words: string[] = []
  let length: number | undefined
  for (let at = firstEndingAfter(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) {
    const { lexeme } = tokens[at]!
    if (length === undefined && words.length > 0 && wordClass(lexeme).tag === tag.preposition) length = words.length
    words.push(lexeme.lower.replace('.', ''))
  }
  const head = words.slice(0, length)
  const nouns = new Set(head.filter(word => roleNouns.has(word)))
  return { entity, start, head: head.join(' '), nouns, all: new Set(words), complete: length !== undefined }
}

/** How well a title fits a description; 0 if it does not. */
const fit = { same: 4, means: 3, noun: 2, kind: 1, shared: 0.5 }
/** In paragraphs: who is but of the same kind was named no longer ago. */
const reach = 5

/** [the harbour master] said, where the text knows one; [the AG], [the Egyptian president], [the official] who is a minister. */
export const byRole: WhoRule = {
  name: 'role',
  eg: 'The mayor of Orlan, ⟦who:Jane Doe⟧, left. ⟦source:The mayor⟧ said the boat was late.',
  find(scene, { source, phrase, others }) {
    if (!phrase || phrase.plural || phrase.determiner === 'indefinite') return undefined
    const least = phrase.sort === 'person' ? fit.kind : fit.same
    if (phrase.determiner === 'bare' && phrase.words.length < 2) return undefined
    const complement = complementOf(scene.document, phrase)
    const ranks = new Map<number, number>()
    for (const title of titles(scene)) {
      if (title.start >= source.start || others.has(title.entity)) continue
      const rank = rankOf(scene, phrase, complement, title)
      if (rank > (ranks.get(title.entity) ?? 0)) ranks.set(title.entity, rank)
    }
    const near = nearEntities(scene, source.start)
    const fits = [...ranks].filter(
      ([entity, rank]) => rank >= least && (rank >= fit.noun || near.has(entity)) && sexFits(scene, entity, phrase),
    )
    const best = Math.max(...fits.map(([, rank]) => rank))
    const chosen = choose(
      scene,
      fits.filter(([, rank]) => rank === best).map(([entity]) => entity),
      source.start,
      best < fit.noun ? near : undefined,
    )
    if (chosen === undefined) return undefined
    const rival = sameNameless(scene, phrase)
    return rival && rival.start > lastNamed(scene, chosen, source.start) ? rival.answer : { entity: chosen }
  },
}

/** In paragraphs: a lead calls somebody by the role alone who is named soon below. */
const lead = 3
const below = 5
const opening = 1

/** [The harbour master] said it was late. ¶ Harbour master Jane Doe, 54, said it was over. */
export const byRoleBelow: WhoRule = {
  name: 'role-below',
  eg: '⟦source:A harbour commissioner⟧ said the boat was late.\n\nCommissioner ⟦who:Jane Doe⟧, 54, left.',
  find(scene, { source, phrase, others }) {
    if (!phrase || phrase.plural || phrase.sort !== 'person') return undefined
    const { document } = scene
    const here = paragraphAt(document, source.start)
    if (here > lead) return undefined
    const isOpening = here <= opening && !anybody.has(phrase.noun)
    const complement = complementOf(document, phrase)
    const fits = new Set<number>()
    for (const title of titles(scene)) {
      if (title.start < source.end || paragraphAt(document, title.start) - here > below || others.has(title.entity))
        continue
      if (lastNamed(scene, title.entity, source.start) >= 0) continue
      if (rankOf(scene, phrase, complement, title) >= (isOpening ? fit.kind : fit.noun)) fits.add(title.entity)
    }
    const [entity] = fits
    return fits.size === 1 ? { entity: entity! } : undefined
  },
}

/** The words behind a description that say of what: the minister of [health]. */
function complementOf({ tokens }: Document, { after, last }: Phrase): string[] {
  const words: string[] = []
  for (let at = after; at < last; at++) {
    const { lexeme } = tokens[at]!
    const kind = wordClass(lexeme).tag
    if (kind === tag.comma || kind === tag.questionWord || kind === tag.that) break
    if (kind === tag.noun || kind === tag.adjective || lexeme.capital) words.push(lexeme.lower)
  }
  return words
}

function rankOf({ document, entities }: Scene, phrase: Phrase, complement: readonly string[], title: Title): number {
  const base = baseOf(document, phrase, complement, title)
  if (base === 0 || [...lesser].some(word => title.all.has(word) && !phrase.words.includes(word))) return 0
  let shared = 0
  const ownNames = [...title.all]
  for (const word of phrase.words) {
    if (word === phrase.noun) continue
    if (title.all.has(word) || ownNames.some(other => isForm(word, other))) shared++
    else if (base < fit.same && isOffice(word)) return 0
  }
  const owner = phrase.owner && entities[phrase.owner.entity]!.name.toLowerCase()
  if (owner?.split(' ').some(word => title.all.has(word))) shared++
  if (complement.length > 0 && base !== fit.means) {
    if (complement.some(word => title.all.has(word))) shared += 2
    else if (title.complete) return 0
  }
  return base + shared * fit.shared
}

/** Whose role has one of these is not called by what stands behind it: the vice president is no president. */
const lesser: ReadonlySet<string> = new Set(['acting', 'assistant', 'associate', 'deputy', 'vice'])

/** the [finance] minister, the [deputy] mayor: a word that makes another office of it */
const isOffice = (word: string): boolean => word.length > 3 && roleModifiers.has(word) && !mere.has(word)
const mere: ReadonlySet<string> = new Set(['former', 'local', 'party', 'senior', 'veteran', 'team', 'company', 'club'])

/** egyptian, egypt; syrian, syria: a nation and its people */
const isForm = (a: string, b: string): boolean =>
  a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4) && (a.startsWith(b) || b.startsWith(a.slice(0, -2)))

function baseOf(
  { text }: Document,
  phrase: Phrase,
  complement: readonly string[],
  { head, nouns, all }: Title,
): number {
  const full = phrase.words.join(' ')
  const whole = `${full} of ${complement.join(' ')}`
  if (endsWith(head, full)) return fit.same
  const meant = sameRoles.get(full) ?? sameRoles.get(lastWords(full, phrase)) ?? sameRoles.get(whole) ?? []
  if (meant.some(same => endsWith(head, same))) return fit.means
  if (shortTitles.some(([short, title]) => title === phrase.noun && all.has(short))) return fit.means
  if (isUpper(text, phrase) && lettersOf(head).endsWith(phrase.noun)) return fit.means
  if (nouns.has(phrase.noun)) return fit.noun
  const kind = roleKinds.get(phrase.noun)
  return kind && [...nouns].some(noun => kind.has(noun)) ? fit.kind : 0
}

/** the head of state: the noun with what stands behind it */
const lastWords = (full: string, { words }: Phrase): string => (words.length > 2 ? words.slice(-2).join(' ') : full)

const endsWith = (role: string, wanted: string): boolean => role === wanted || role.endsWith(` ${wanted}`)

/** the [AG] is the attorney general. */
const isUpper = (text: string, { start, noun }: Phrase): boolean =>
  noun.length > 1 && noun.length < 5 && text.slice(start, start + noun.length + 4).includes(noun.toUpperCase())

const lettersOf = (head: string): string =>
  head
    .split(' ')
    .map(word => word.charAt(0))
    .join('')

const sexFits = ({ gender }: Scene, entity: number, { noun }: Phrase): boolean =>
  gender[entity] === undefined ||
  (gender[entity] === 'female'
    ? !maleWords.has(noun) && !/(?<!wo)man$/.test(noun)
    : !femaleWords.has(noun) && !noun.endsWith('woman')) ||
  roleNouns.has(noun) === false

/** The people named in the last paragraphs. */
function nearEntities(scene: Scene, offset: number): ReadonlySet<number> {
  const near = new Set<number>()
  for (const { type, entity } of mentionsBefore(scene, offset, reach)) if (type === 'person') near.add(entity)
  return near
}

/** Of several who fit: who spoke last; of those that fit but by kind, who was named last. */
function choose(
  scene: Scene,
  fits: readonly number[],
  offset: number,
  near: ReadonlySet<number> | undefined,
): number | undefined {
  if (fits.length < 2) return fits[0]
  const spoke = lastSpeaker(scene, offset, reach)?.answer
  if (spoke && 'entity' in spoke && fits.includes(spoke.entity)) return spoke.entity
  if (!near) return undefined
  for (const entity of near) if (fits.includes(entity)) return entity
  return undefined
}
