import type { Document } from '../../../document/document.ts'
import type { Span } from '../../../document/span.ts'
import { shortTitles } from '../../../lexicon/short-titles.ts'
import type { Entity } from '../../../layers.ts'

const determiner = /^(?:the|this|that)\s+/i
const lastWord = /[\p{L}-]+$/u

/** [the harbour master] said, where the text knows one harbour master: by the last words of a role that only one entity has; of several, the one who spoke last. */
export function entityOfDescription({ text }: Document, entities: readonly Entity[], source: Span, spoke: number | undefined): number | undefined {
  const words = text.slice(source.start, source.end)
  if (!determiner.test(words)) return undefined
  const wanted = words.replace(determiner, '').toLowerCase()
  if (!lastWord.test(wanted)) return undefined
  const names = [wanted, ...shortTitles.filter(([, full]) => full === wanted).flatMap(([short]) => [short, `${short}.`])]
  const known = (index: number): boolean => {
    const { type, roles } = entities[index]!
    return type === 'person' && roles.some(role => role.start < source.start && names.some(name => endsWith(text.slice(role.start, role.end).toLowerCase(), name)))
  }
  if (spoke !== undefined && known(spoke)) return spoke
  const found = entities.flatMap((_, index) => (known(index) ? [index] : []))
  return found.length === 1 ? found[0] : undefined
}

const endsWith = (role: string, wanted: string): boolean => role === wanted || role.endsWith(` ${wanted}`)
