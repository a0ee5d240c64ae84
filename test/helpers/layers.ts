import type { Layers, Published } from '../../src/contract/layers.ts'
import type { Context } from '../../src/contract/parser.ts'
import { type Document, readDocument } from '../../src/document/document.ts'
import { structure } from '../../src/parsers/page/index.ts'
import { links } from '../../src/parsers/page/links/index.ts'
import { published } from '../../src/parsers/page/published.ts'

export const quiet = (published?: Published): Context => ({ published, note: () => {} })

/** What stands around the prose of a text. */
export function frameOf(
  text: string,
  given?: Published,
): Pick<Layers, 'structure' | 'links' | 'published'> & { document: Document } {
  const document = readDocument(text)
  const frame = structure.parse(document, {}, quiet())
  return {
    document,
    structure: frame,
    links: links.parse(document, { structure: frame }, quiet()),
    published: published.parse(document, { structure: frame }, quiet(given)),
  }
}
