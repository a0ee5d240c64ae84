import type { Entity, EntityType } from '../../../contract/layers.ts'
import { defineParser } from '../../../contract/parser.ts'
import { fullestName } from './fullest-name.ts'
import { type Named, readNamed } from './named.ts'
import { joinTypes } from './one-type.ts'
import { joinOrganizations } from './organizations.ts'
import { joinPeople } from './people.ts'
import { joinGroups, joinPlaces, placeForms } from './places.ts'
import { rolesOf } from './roles.ts'

/** Mentions of the same one, joined; with the fullest of their names, and their roles. */
export const entities = defineParser({
  name: 'entities',
  needs: ['structure', 'mentions'],
  parse(document, found): Entity[] {
    const named = readNamed(document, found)
    const { person, organization, place, group } = byType(named)
    const places = placeForms(document, place)
    const read = [
      ...joinPeople(document, person),
      ...joinOrganizations(document, organization, new Set(places.map(({ name }) => name))),
      ...joinPlaces(places),
      ...joinGroups(document, group),
    ]
    joinTypes(document, read)
    const clusters = read.filter(({ mentions }) => mentions.length > 0)
    for (const { mentions } of clusters) if (mentions.length > 1) mentions.sort((a, b) => a.index - b.index)
    clusters.sort((a, b) => a.mentions[0]!.index - b.mentions[0]!.index)
    const roles = rolesOf(document, named, clusters)
    return clusters.map(({ type, mentions, gender }, index) => ({
      type,
      name: fullestName(document, mentions),
      roles: roles[index]!,
      mentions: mentions.map(({ mention }) => mention),
      ...(gender && { gender }),
    }))
  },
})

function byType(named: readonly Named[]): Record<EntityType, Named[]> {
  const lists: Record<EntityType, Named[]> = { person: [], organization: [], place: [], group: [] }
  for (const each of named) lists[each.mention.type].push(each)
  return lists
}
