import type { Document } from '../../../document/document.ts'
import { organizationVariants } from '../../../english/words/names/organization-variants.ts'
import { introducedLetters, lettersOf, singularLetters } from './acronyms.ts'
import { append, type Cluster } from './cluster.ts'
import { type Form, readForms } from './forms.ts'
import type { Named } from './named.ts'
import { type OrganizationName, organizationName } from './organization-name.ts'
import { isNational, shortens } from './short-names.ts'

interface Organization extends Cluster {
  readonly name: OrganizationName
}

/** So many organizations that share a word are looked at. */
const maxNamesakes = 16

/**
 * Joins organizations, the longest names first: spellings of one name, letters for words (IAEA), nicknames (GOP), and short forms.
 * `places` are the keys of the places that the text names.
 */
export function joinOrganizations(
  document: Document,
  mentions: readonly Named[],
  places: ReadonlySet<string>,
): Cluster[] {
  const { tokens } = document
  const introduced = introducedLetters(tokens, mentions)
  const organizations: Organization[] = []
  const byKey = new Map<string, Organization>()
  const byLetters = new Map<string, Organization>()
  const byWord = new Map<string, Organization[]>()

  const add = (name: OrganizationName): Organization => {
    const organization: Organization = { type: 'organization', mentions: [], name }
    organizations.push(organization)
    for (const key of [name.key, name.sorted, organizationVariants.get(name.key)])
      if (key !== undefined && !byKey.has(key)) byKey.set(key, organization)
    for (const letters of lettersOf(name)) if (!byLetters.has(letters)) byLetters.set(letters, organization)
    const { words } = name
    append(byWord, words[0]!, organization)
    if (words.length > 1 && words.at(-1) !== words[0]) append(byWord, words.at(-1)!, organization)
    return organization
  }

  const fuller = (name: OrganizationName, first: number): Organization | undefined => {
    const namesakes = [name.words[0]!, name.words.at(-1)!].flatMap(word => byWord.get(word)?.slice(-maxNamesakes) ?? [])
    const fitting = namesakes.filter(organization => shortens(name, organization.name, places))
    return (
      fitting.findLast(organization => organization.mentions[0]!.index < first) ??
      fitting.find(organization => !isNational(name, organization.name))
    )
  }

  const spelledOut = (letters: string): Organization | undefined =>
    byKey.get(introduced.get(letters) ?? introduced.get(singularLetters(letters)) ?? '') ??
    byLetters.get(letters) ??
    byLetters.get(singularLetters(letters))

  for (const form of readForms(mentions, mention => organizationName(tokens, mention)).sort(byLength)) {
    const { name } = form
    const spelled = name.all.length === 1 ? spelledOut(name.key) : undefined
    const known =
      spelled ??
      byKey.get(name.key) ??
      byKey.get(name.sorted ?? '') ??
      byKey.get(organizationVariants.get(name.key) ?? '')
    const organization = known ?? fuller(name, form.mentions[0]!.index) ?? add(name)
    for (const mention of form.mentions) organization.mentions.push(mention)
  }
  return organizations
}

const byLength = (a: Form<OrganizationName>, b: Form<OrganizationName>): number =>
  b.name.words.length - a.name.words.length
