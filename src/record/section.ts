import type * as z from 'zod/mini'
import type { LayerName, Layers } from '../contract/layers.ts'
import type { Span } from '../document/span.ts'
import type { Item, Names, PartialRecord } from './item.ts'
import type { Article } from './types.ts'

/** A stretch in the unit of the record, with its words. */
export type Slice = (span: Span) => Span & { readonly text: string }

/** A key of the record, compared item by item. */
export interface Part {
  /** There is one or none, so it is compared with the other whatever it says. */
  readonly single?: true
  /** Undefined where the record does not speak of it. */
  items(record: PartialRecord, names: Names): readonly Item[] | undefined
}

export type Cell = string | number | undefined

/** A table of CSV: a row each. */
export interface Table {
  readonly columns: readonly string[]
  rows(article: Article): Cell[][]
}

/** A stretch to be drawn, and the item of the record that it belongs to. Offsets in the unit of the record. */
export interface Drawn {
  readonly start: number
  readonly end: number
  readonly kind: string
  /** The item's identifier, as `q3`; empty for a part of the page. */
  readonly of: string
}

/** All that the program must know of a section of the record. */
export interface SectionRow {
  /** What it holds, as messages call it. */
  readonly called: string
  /** The layers that it is printed from. */
  readonly layers: readonly LayerName[]
  /** The list that is there if the section was asked for. */
  readonly list: keyof Article
  /** The keys of the record. */
  schema(): Record<string, z.ZodMiniType>
  /** The keys of the record, of its layers, all of which are filled. */
  build(layers: Partial<Layers>, slice: Slice): object
  /** What `check` compares, by the key of the record. */
  readonly parts: Readonly<Record<string, Part>>
  readonly table?: Table
  /** What `view` draws: each kind with its depth, outermost 0. */
  readonly kinds: Readonly<Record<string, number>>
  draw(article: Article): Drawn[]
}
