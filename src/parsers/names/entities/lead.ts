import type { Gender } from '../../../contract/layers.ts'
import type { Token } from '../../../document/tokens.ts'
import { keyOf } from './name.ts'
import type { Named } from './named.ts'
import { roleBefore, type TokenRole } from './role-before.ts'
import { genderOf, isDeterminer, isPossessive, kinds, kindsOf } from './word-kinds.ts'

/** What stands before a person's name and says who that is. */
export interface Lead {
  /** `[Mrs.] Doe`, `[spokeswoman] Jane Doe` */
  readonly gender?: Gender
  /** `his [wife] Jane` */
  readonly kin: boolean
  readonly role?: TokenRole
  /** Another one before it: `[the chairman] of the board, Senator Jane Doe` */
  readonly outer?: TokenRole
  /** The noun of the role, in lower case: `prime [minister]`. */
  readonly title?: string
}

const closing = new Set([',', '.', ';', '—', '–', '--', ')', '”', '"', '?', '!'])

/** Reads the words before a name, from right to left: honorifics, kinship, title. */
export function leadOf(
  tokens: readonly Token[],
  before: readonly Named[],
  { first, last, paragraph }: Pick<Named, 'first' | 'last' | 'paragraph'>,
): Lead | undefined {
  let at = first - 1
  if (at < paragraph.first) return undefined
  let comma = tokens[at]!.lexeme.text === ','
  const bare = comma
  if (comma) at--
  let gender: Gender | undefined
  let kin = false
  let titled = false
  for (; at >= paragraph.first; at--) {
    const bits = kindsOf(tokens[at]!.lexeme)
    if ((bits & (kinds.kin | kinds.honorific)) === 0) break
    gender ??= genderOf(bits)
    if ((bits & kinds.kin) !== 0 && (bits & kinds.capital) === 0) kin = true
    else titled = true
  }
  if (!comma && titled && at > paragraph.first && tokens[at]!.lexeme.text === ',') {
    comma = true
    at--
  }
  if (kin) return comma && !closes(tokens, last, paragraph.last) ? undefined : { kin, ...(gender && { gender }) }
  if (bare && titled) return undefined
  const isClosed = closes(tokens, last, paragraph.last)
  const role = roleBefore(tokens, before, at, paragraph.first, comma)
  const isRole = role && (!comma || isApposed(tokens, before, role.first, { paragraph, last }, isClosed))
  if (!isRole) return titled ? { kin, ...(gender && { gender }) } : undefined
  gender ??= genderOf(kindsOf(tokens[role.noun]!.lexeme))
  const outer = comma || !isClosed ? undefined : outerRole(tokens, before, role.first, paragraph.first)
  return { kin, role, title: keyOf(tokens[role.noun]!.lexeme), ...(outer && { outer }), ...(gender && { gender }) }
}

/** `the [mayor], Jane Doe, said`; `Orlan’s [mayor], Jane Doe said` at the head of a sentence. */
const isApposed = (
  tokens: readonly Token[],
  before: readonly Named[],
  first: number,
  { paragraph, last }: Pick<Named, 'paragraph' | 'last'>,
  isClosed: boolean,
): boolean =>
  introduced(tokens, first, paragraph.first) &&
  (isClosed ||
    ((kindsOf(tokens[last]!.lexeme) & kinds.verb) !== 0 && opensSentence(tokens, before, first - 1, paragraph.first)))

/** The determiner or possessive at an index begins a sentence, with the name before it. */
function opensSentence(tokens: readonly Token[], before: readonly Named[], at: number, low: number): boolean {
  const owner = isPossessive(tokens[at]!.lexeme) ? before.slice(-2).find(({ last }) => last === at) : undefined
  const first = owner ? owner.first : at
  return first === low || sentenceEnds.has(tokens[first - 1]!.lexeme.text)
}

const sentenceEnds = new Set(['.', '!', '?', '”', '"'])

/** `[the chairman of the board], Senator Jane Doe`; `[The Chairman], Senate Committee on Tides, Senator Jane Doe` */
function outerRole(
  tokens: readonly Token[],
  before: readonly Named[],
  first: number,
  low: number,
): TokenRole | undefined {
  if (first - 2 < low || tokens[first - 1]!.lexeme.text !== ',') return undefined
  const body = before.at(-1)
  if (body?.mention.type === 'organization' && body.last === first - 1 && tokens[body.first - 1]?.lexeme.text === ',') {
    const office = roleBefore(tokens, before, body.first - 2, low, true)
    return office && introduced(tokens, office.first, low)
      ? { first: office.first, last: body.last, noun: office.noun, organization: body.index }
      : undefined
  }
  const role = roleBefore(tokens, before, first - 2, low, true)
  return role && introduced(tokens, role.first, low) ? role : undefined
}

/** `[the] mayor, Jane Doe`, `[Orlan’s] mayor, Jane Doe`, and at the head of a sentence `Mayor, Jane Doe` is none. */
function introduced(tokens: readonly Token[], first: number, low: number): boolean {
  const word = first > low ? tokens[first - 1]!.lexeme : undefined
  return word !== undefined && (isDeterminer(word) || isPossessive(word))
}

/** `the mayor, Jane Doe[,] said`: the name is done, and is no item of a list. */
function closes(tokens: readonly Token[], last: number, high: number): boolean {
  return last >= high || closing.has(tokens[last]!.lexeme.text)
}
