import type { Entity, EntityType } from '../../layers.ts'
import { defineParser } from '../../parser.ts'
import { fullestName } from './fullest-name.ts'
import { type Named, readNamed } from './named.ts'
import { joinOrganizations } from './organizations.ts'
import { joinPeople } from './people.ts'
import { joinGroups, joinPlaces, placeKey } from './places.ts'
import { rolesOf } from './roles.ts'

/** Mentions of the same one, joined; with the fullest of their names, and their roles. */
export const entities = defineParser({
  name: 'entities',
  needs: ['structure', 'mentions'],
  parse(document, found): Entity[] {
    const named = readNamed(document, found)
    const those = (type: EntityType): Named[] => named.filter(({ mention }) => mention.type === type)
    const places = those('place')
    const placeKeys = new Set(places.map(mention => placeKey(document, mention)))
    const clusters = [
      ...joinPeople(document, those('person')),
      ...joinOrganizations(document, those('organization'), placeKeys),
      ...joinPlaces(document, places),
      ...joinGroups(document, those('group')),
    ]
    for (const { mentions } of clusters) mentions.sort((a, b) => a.index - b.index)
    clusters.sort((a, b) => a.mentions[0]!.index - b.mentions[0]!.index)
    const roles = rolesOf(document, named, clusters)
    return clusters.map(({ type, mentions, gender }, index) => ({
      type,
      name: fullestName(document.text, mentions),
      roles: roles[index]!,
      mentions: mentions.map(({ mention }) => mention),
      ...(gender && { gender }),
    }))
  },
})
