import type { Entity } from '../../../../contract/layers.ts'
import type { Document } from '../../../../document/document.ts'
import type { Span } from '../../../../document/span.ts'
import { shortTitles } from '../../../../english/words/speech/short-titles.ts'

const determiner = /^(?:the|this|that)\s+/i
const lastWord = /[\p{L}-]+$/u

/** What a person is called, where, and the index of the entity. */
export interface PersonRole {
  readonly start: number
  /** In lower case. */
  readonly name: string
  readonly entity: number
}

/** The roles of all people. */
export const rolesOfPeople = ({ text }: Document, entities: readonly Entity[]): PersonRole[] =>
  entities.flatMap(({ type, roles }, entity) =>
    type === 'person'
      ? roles.map(({ start, end }) => ({ start, name: text.slice(start, end).toLowerCase(), entity }))
      : [],
  )

/** [the harbour master] said, where the text knows one harbour master: by the last words of a role that only one entity has; of several, the one who spoke last. */
export function entityOfDescription(
  { text }: Document,
  roles: readonly PersonRole[],
  source: Span,
  spoke: number | undefined,
): number | undefined {
  const words = text.slice(source.start, source.end)
  if (!determiner.test(words)) return undefined
  const wanted = words.replace(determiner, '').toLowerCase()
  if (!lastWord.test(wanted)) return undefined
  const names = [
    wanted,
    ...shortTitles.filter(([, full]) => full === wanted).flatMap(([short]) => [short, `${short}.`]),
  ]
  const found = new Set<number>()
  for (const { start, name, entity } of roles)
    if (start < source.start && names.some(wanted => endsWith(name, wanted))) found.add(entity)
  if (spoke !== undefined && found.has(spoke)) return spoke
  return found.size === 1 ? [...found][0] : undefined
}

const endsWith = (role: string, wanted: string): boolean => role === wanted || role.endsWith(` ${wanted}`)
