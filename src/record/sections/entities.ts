import * as z from 'zod/mini'
import { placeOf } from '../item.ts'
import { described, idOf, named, Spanned, span } from '../schema.ts'
import type { SectionRow } from '../section.ts'

/** Who and what is named: people, organizations, places and groups. */
export const entities = {
  called: 'the entities',
  layers: ['entities'],
  list: 'entities',
  schema() {
    const role = named(
      'RoleMention',
      'Words that say what somebody is: `White House press secretary`',
      z.strictObject({
        ...span,
        organization: z.optional(idOf('e', 'The id of the organization that the role belongs to')),
      }),
    )
    const entity = named(
      'Entity',
      'A person, organization, place or group, with everything in the text that names it',
      z.strictObject({
        id: idOf('e', 'Unique in the record'),
        type: described(z.enum(['person', 'organization', 'place', 'group']), 'group: a nationality, a party, a faith'),
        name: described(z.string(), 'The fullest of its names'),
        acronyms: described(z.optional(z.array(z.string())), 'The letters that stand for its name: OHB'),
        sex: described(z.optional(z.enum(['female', 'male'])), 'Of a person, where the text or the given name says it'),
        roles: described(z.array(z.string()), 'What the text calls a person: harbour master'),
        roleMentions: described(z.array(role), 'Where the roles stand'),
        mentions: described(z.array(Spanned).check(z.minLength(1)), 'Where it is named'),
      }),
    )
    return { entities: described(z.optional(z.array(entity)), 'Who and what is named') }
  },
  build: ({ entities }, slice) => ({
    entities: entities!.map(({ type, name, roles, mentions, gender }, index) => {
      const printed = mentions.map(slice)
      const acronyms = type === 'organization' ? acronymsOf(name, printed) : []
      const roleMentions = roles.map(role =>
        Object.assign(slice(role), role.organization !== undefined && { organization: `e${role.organization + 1}` }),
      )
      return {
        id: `e${index + 1}`,
        type,
        name,
        ...(acronyms.length > 0 && { acronyms }),
        ...(gender && { sex: gender }),
        roles: [...new Set(roleMentions.map(role => role.text))],
        roleMentions,
        mentions: printed,
      }
    }),
  }),
  parts: {
    entities: {
      items: ({ entities }, names) =>
        entities?.map(({ type, name, roles, roleMentions, mentions }) => ({
          noun: type ?? 'entity',
          key: name,
          start: mentions?.[0]?.start,
          end: mentions?.[0]?.end,
          fields: { name, type },
          lists: {
            roles: roles?.map(key => ({ key, start: undefined, end: undefined })),
            'role mentions': roleMentions?.map(role => ({
              ...placeOf(role),
              key: [role.text, names.entity(role.organization)].filter(Boolean).join(' of '),
            })),
            mentions: mentions?.map(placeOf),
          },
          spans: [],
        })),
    },
  },
  table: {
    columns: ['id', 'type', 'name', 'roles', 'mentions', 'start', 'end'],
    rows: ({ entities = [] }) =>
      entities.map(({ id, type, name, roles, mentions }) => [
        id,
        type,
        name,
        roles.join('; '),
        mentions.length,
        mentions[0]?.start,
        mentions[0]?.end,
      ]),
  },
  kinds: { person: 5, organization: 5, place: 5, group: 5 },
  draw: ({ entities = [] }) =>
    entities.flatMap(({ id, type, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, kind: type, of: id })),
    ),
} as const satisfies SectionRow

const letters = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u

/** `OHB` of the Orlan Harbour Board; but not `ORLAN` in a headline. */
function acronymsOf(name: string, mentions: readonly { readonly text: string }[]): string[] {
  const words = new Set(name.toUpperCase().split(' '))
  return [...new Set(mentions.map(({ text }) => text))].filter(text => letters.test(text) && !words.has(text))
}
