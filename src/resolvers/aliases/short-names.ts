import { countries } from '../../lexicon/countries.ts'
import { demonyms } from '../../lexicon/demonyms.ts'
import { organizationNouns, paperNouns, vagueWords } from '../../lexicon/organization-forms.ts'
import type { OrganizationName } from './organization-name.ts'

/** Whether a name is a short form of a longer one. */
export function shortens(short: OrganizationName, full: OrganizationName, places: ReadonlySet<string>): boolean {
  if (short.words.length >= full.words.length || isPlace(short.key, places)) return false
  return isHead(short, full) || isTail(short, full, places)
}

/** `[Tidewater] Harbour Company`, `[Carnegie Mellon] University`; but not `[United Nations] Security Council`, `[National] Bank`. */
function isHead({ words: short }: OrganizationName, { words: full, all }: OrganizationName): boolean {
  if (vagueWords.has(short[0]!) || organizationNouns.has(short.at(-1)!)) return false
  if (!organizationNouns.has(full.at(-1)!) && all.at(-1) === full.at(-1)) return false
  return short.every((word, index) => word === full[index])
}

/** `Orlan [Red Sox]`, `Orlan [Times]`, `Russian [Foreign Ministry]`; but not `Orlan [University]`, nor `Wall Street [Journal]` of any place. */
function isTail({ words: short }: OrganizationName, { words: full }: OrganizationName, places: ReadonlySet<string>): boolean {
  const extra = full.length - short.length
  if (!short.every((word, index) => word === full[extra + index])) return false
  if (short.length === 1 && paperNouns.has(short[0]!)) return true
  if (short.length === 1 && organizationNouns.has(short[0]!) && !bodies.has(short[0]!)) return false
  return isPlace(full.slice(0, extra).join(' '), places)
}

/** One of each is known by its noun alone: `the U.S. [Senate]`. */
const bodies = new Set(['congress', 'parliament', 'senate', 'treasury'])

const isPlace = (key: string, places: ReadonlySet<string>): boolean => places.has(key) || countries.has(key) || demonyms.has(key)
