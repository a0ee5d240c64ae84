import type { Document } from '../../../document/document.ts'
import type { Span } from '../../../document/span.ts'
import type { Entity } from '../../../layers.ts'

const determiner = /^(?:the|this|that)\s+/i
const lastWord = /[\p{L}-]+$/u

/** [the harbour master] said, where the text knows one harbour master: by the last words of a role that only one entity has. */
export function entityOfDescription({ text }: Document, entities: readonly Entity[], source: Span): number | undefined {
  const words = text.slice(source.start, source.end)
  if (!determiner.test(words)) return undefined
  const wanted = words.replace(determiner, '').toLowerCase()
  if (!lastWord.test(wanted)) return undefined
  let found: number | undefined
  for (const [index, { type, roles }] of entities.entries()) {
    if (type !== 'person' || !roles.some(role => role.start < source.start && endsWith(text.slice(role.start, role.end).toLowerCase(), wanted))) continue
    if (found !== undefined) return undefined
    found = index
  }
  return found
}

const endsWith = (role: string, wanted: string): boolean => role === wanted || role.endsWith(` ${wanted}`)
