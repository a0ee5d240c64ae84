import { organizationNouns, paperNouns, vagueWords } from '../../../english/words/names/organization-forms.ts'
import { countries } from '../../../english/words/places/countries.ts'
import { demonyms } from '../../../english/words/places/demonyms.ts'
import { placeVariants } from '../../../english/words/places/place-variants.ts'
import { traits, traitsOf } from '../../../model/gazetteer.ts'
import { hashPair, hashWord } from '../../../model/hashes.ts'
import type { OrganizationName } from './organization-name.ts'

/** Whether a name is a short form of a longer one. */
export function shortens(short: OrganizationName, full: OrganizationName, places: ReadonlySet<string>): boolean {
  if (short.words.length >= full.words.length || isPlace(short.key, places)) return false
  return isWithoutDepartment(short, full) || isHead(short, full) || isTail(short, full, places)
}

/** `[Tides] Department`, `Department of [Inner Tides]` */
function isWithoutDepartment({ words: short }: OrganizationName, { words: full }: OrganizationName): boolean {
  if (short.length !== full.length - 1) return false
  const rest = departments.has(full[0]!) ? full.slice(1) : departments.has(full.at(-1)!) ? full.slice(0, -1) : []
  return rest.length > 0 && rest.every((word, index) => word === short[index])
}

/** So many words say enough: `[National Tide Institute] of Orlan`, but not `[National Institute] of Tides`. */
const tellingLength = 3

/** `[Tidewater] Harbour Company`, `[Orlan Institute] for Tides`, `[Carnegie Mellon] University`; but not `[United Nations] Security Council`, `[National] Bank`, `[Orlan] administration`. */
function isHead({ words: short }: OrganizationName, { words: full, all }: OrganizationName): boolean {
  if (full.at(-1) === 'administration' || (vagueWords.has(short[0]!) && short.length < tellingLength)) return false
  if (short.length > 1 && purposes.has(all[short.length]!) && short.every((word, index) => word === all[index]))
    return true
  if (organizationNouns.has(short.at(-1)!)) return false
  if (short.length === 1 && full.length > 2 && publicBodies.has(full.at(-1)!)) return false
  if (!organizationNouns.has(full.at(-1)!) && all.at(-1) === full.at(-1)) return false
  return short.every((word, index) => word === full[index])
}

/** `Orlan [Red Sox]`, `Orlan [Times]`, `Russian [Foreign Ministry]`; but not `Orlan [University]`, nor `Wall Street [Journal]` of any place. */
function isTail(
  { words: short }: OrganizationName,
  { words: full }: OrganizationName,
  places: ReadonlySet<string>,
): boolean {
  const extra = full.length - short.length
  if (!short.every((word, index) => word === full[extra + index])) return false
  if (short.length === 1 && paperNouns.has(short[0]!)) return true
  if (short.length === 1 && organizationNouns.has(short[0]!) && !bodies.has(short[0]!)) return false
  return isPlace(full.slice(0, extra).join(' '), places)
}

/** Of these a town has one, and is not it: `Orlan Friends [College]`. */
const publicBodies = new Set([
  'academy',
  'church',
  'college',
  'council',
  'court',
  'hospital',
  'museum',
  'police',
  'school',
  'university',
])

const departments = new Set(['department', 'ministry'])
const purposes = new Set(['for', 'of', 'on'])
/** One of each is known by its noun alone: `the U.S. [Senate]`. */
const bodies = new Set(['congress', 'parliament', 'senate', 'treasury'])

/** A nation’s, where the text names them before it names those of a state. */
const nationwide = new Set([
  'air force',
  'army',
  'congress',
  'democratic party',
  'gop',
  'green party',
  'libertarian party',
  'navy',
  'republican party',
  'senate',
  'supreme court',
])

/** `the [Supreme Court]` before any other is named is not the `Michigan Supreme Court` of further on. */
export const isNational = (short: OrganizationName, { words }: OrganizationName): boolean =>
  nationwide.has(short.key) && (traitsOf(phraseHash(words.slice(0, -short.words.length))) & traits.region) !== 0

const phraseHash = (words: readonly string[]): number => words.map(hashWord).reduce(hashPair)

const isPlace = (key: string, places: ReadonlySet<string>): boolean =>
  places.has(key) || countries.has(key) || demonyms.has(key) || placeVariants.has(key)
