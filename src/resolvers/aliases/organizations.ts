import type { Document } from '../../document/document.ts'
import { introducedLetters, lettersOf } from './acronyms.ts'
import { append, type Cluster } from './cluster.ts'
import type { Named } from './named.ts'
import { organizationName, type OrganizationName } from './organization-name.ts'
import { shortens } from './short-names.ts'

interface Organization extends Cluster {
  readonly name: OrganizationName
}

interface Form {
  readonly name: OrganizationName
  readonly mentions: Named[]
}

/** So many organizations that share a word are looked at. */
const maxNamesakes = 16

/**
 * Joins organizations, the longest names first: spellings of one name, letters for words (IAEA), and short forms.
 * `places` are the keys of the places that the text names.
 */
export function joinOrganizations({ tokens }: Document, mentions: readonly Named[], places: ReadonlySet<string>): Cluster[] {
  const names = mentions.map(mention => organizationName(tokens, mention))
  const introduced = introducedLetters(tokens, mentions, names)
  const organizations: Organization[] = []
  const byKey = new Map<string, Organization>()
  const byLetters = new Map<string, Organization>()
  const byWord = new Map<string, Organization[]>()

  const add = (name: OrganizationName): Organization => {
    const organization: Organization = { type: 'organization', mentions: [], name }
    organizations.push(organization)
    for (const key of keysOf(name)) if (!byKey.has(key)) byKey.set(key, organization)
    for (const letters of lettersOf(name)) if (!byLetters.has(letters)) byLetters.set(letters, organization)
    for (const word of new Set([name.words[0]!, name.words.at(-1)!])) append(byWord, word, organization)
    return organization
  }

  const fuller = (name: OrganizationName, first: number): Organization | undefined => {
    const namesakes = [name.words[0]!, name.words.at(-1)!].flatMap(word => byWord.get(word)?.slice(-maxNamesakes) ?? [])
    const fitting = namesakes.filter(organization => shortens(name, organization.name, places))
    return fitting.findLast(organization => organization.mentions[0]!.index < first) ?? fitting[0]
  }

  for (const form of readForms(names, mentions)) {
    const { name } = form
    const spelled = name.words.length === 1 ? (byKey.get(introduced.get(name.key) ?? '') ?? byLetters.get(name.key)) : undefined
    const known = spelled ?? keysOf(name).map(key => byKey.get(key)).find(found => found !== undefined)
    const organization = known ?? fuller(name, form.mentions[0]!.index) ?? add(name)
    for (const mention of form.mentions) organization.mentions.push(mention)
  }
  return organizations
}

/** Sorts the mentions by their names, the longest names first. */
function readForms(names: readonly OrganizationName[], mentions: readonly Named[]): Form[] {
  const forms = new Map<string, Form>()
  for (const [index, mention] of mentions.entries()) {
    const name = names[index]!
    const key = name.all.join(' ')
    const form = forms.get(key)
    if (form) form.mentions.push(mention)
    else forms.set(key, { name, mentions: [mention] })
  }
  return [...forms.values()].sort((a, b) => b.name.words.length - a.name.words.length)
}

/** `Department of Justice` and `Justice Department` have a key in common. */
const keysOf = ({ key, words }: OrganizationName): string[] => (words.length > 1 ? [key, `= ${words.toSorted().join(' ')}`] : [key])
