import type { Document } from '../document/document.ts'
import { InternalError } from './errors.ts'
import type { LayerName, Layers } from './layers.ts'
import type { Context } from './parser.ts'

/** Any parser, whatever it reads. */
interface AnyParser {
  readonly name: LayerName
  readonly needs: readonly LayerName[]
  parse(document: Document, found: never, context: Context): Layers[LayerName]
}

/** Parsers in an order in which each finds its needs filled. */
export type Pipeline = readonly AnyParser[]

/** Checks the order once. Throws `InternalError` if a parser stands before one that it needs. */
export function pipeline(...parsers: AnyParser[]): Pipeline {
  const filled = new Set<LayerName>()
  for (const { name, needs } of parsers) {
    const missing = needs.find(need => !filled.has(need))
    if (missing) throw new InternalError(`The parser "${name}" stands before "${missing}", which it needs.`)
    filled.add(name)
  }
  return parsers
}

/** The named parsers and all that they need, in order. */
export function select(parsers: Pipeline, names: readonly LayerName[]): Pipeline {
  const wanted = new Set(names)
  for (const { name, needs } of parsers.toReversed()) if (wanted.has(name)) for (const need of needs) wanted.add(need)
  return parsers.filter(({ name }) => wanted.has(name))
}

/** Fills the layers, one after another. */
export function run(parsers: Pipeline, document: Document, context: Context): Partial<Layers> {
  const found: Partial<Record<LayerName, unknown>> = {}
  for (const parser of parsers) found[parser.name] = parser.parse(document, found as never, context)
  return found as Partial<Layers>
}
