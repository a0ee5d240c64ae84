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
  const role = roleBefore(tokens, before, at, paragraph.first, comma)
  if (role && (!comma || (introduced(tokens, role.first, paragraph.first) && closes(tokens, last, paragraph.last)))) {
    gender ??= genderOf(kindsOf(tokens[role.noun]!.lexeme))
    return { kin, role, title: keyOf(tokens[role.noun]!.lexeme), ...(gender && { gender }) }
  }
  return titled ? { kin, ...(gender && { gender }) } : undefined
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
