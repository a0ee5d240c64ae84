import { readDocument, type Document } from '../../src/document/document.ts'
import type { Layers, Published } from '../../src/layers.ts'
import type { Context } from '../../src/parser.ts'
import { links } from '../../src/parsers/links/index.ts'
import { published } from '../../src/parsers/published.ts'
import { structure } from '../../src/parsers/structure/index.ts'

export const quiet = (published?: Published): Context => ({ published, note: () => {} })

/** What stands around the prose of a text. */
export function frameOf(text: string, given?: Published): Pick<Layers, 'structure' | 'links' | 'published'> & { document: Document } {
  const document = readDocument(text)
  const frame = structure.parse(document, {}, quiet())
  return {
    document,
    structure: frame,
    links: links.parse(document, { structure: frame }, quiet()),
    published: published.parse(document, { structure: frame }, quiet(given)),
  }
}
