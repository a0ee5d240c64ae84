import type { Entity, EntityType, Mention, ParagraphRole } from '../../src/contract/layers.ts'
import { readDocument } from '../../src/document/document.ts'
import { entities } from '../../src/parsers/names/entities/index.ts'
import { mark, marked } from './marked.ts'

const types: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'place', g: 'group' }
const letterOf = (type: EntityType): string => Object.keys(types).find(letter => types[letter] === type)!

/** Reads a text with its mentions marked, `⟦p1:Jane Doe⟧`, as person (p), organization (o), place (l) or group (g), and resolves them; paragraphs are prose unless `paragraphRoles` says otherwise. */
export function resolved(
  source: string,
  paragraphRoles: readonly ParagraphRole[] = [],
): { text: string; found: readonly Entity[] } {
  const { text, spans } = marked(source)
  const document = readDocument(text)
  const mentions = spans.flatMap(({ label, start, end }): Mention[] => {
    const type = types[label[0]!]
    return type && !label.startsWith('role') ? [{ type, start, end, rule: 'marked' }] : []
  })
  const roles = document.paragraphs.map((_, index) => paragraphRoles[index] ?? 'body')
  const context = { published: undefined, note: () => undefined }
  return {
    text,
    found: entities.parse(document, { mentions, structure: { roles, bylines: [], boilerplate: [] } }, context),
  }
}

/** Writes entities back as marks: `⟦p1:Jane Doe⟧` is the first entity; `⟦role 1 of 2:…⟧` a role of the first in the second. */
export function markedEntities(text: string, found: readonly Entity[]): string {
  const spans = found.flatMap(({ type, mentions, roles }, index) => [
    ...mentions.map(({ start, end }) => ({ start, end, label: `${letterOf(type)}${index + 1}` })),
    ...roles.map(({ start, end, organization }) => ({
      start,
      end,
      label: `role ${index + 1}${organization === undefined ? '' : ` of ${organization + 1}`}`,
    })),
  ])
  return mark(text, spans)
}
