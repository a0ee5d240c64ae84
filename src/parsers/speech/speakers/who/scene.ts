import type { Entity, Gender, Quotation, Source } from '../../../../contract/layers.ts'
import type { Document } from '../../../../document/document.ts'
import type { Span } from '../../../../document/span.ts'
import type { Antecedents } from './antecedents.ts'
import type { Known } from './named.ts'
import type { Phrase } from './phrase.ts'

/** Who is meant: an entity, by its index; or somebody of whom no name is known, by a number of their own. */
export type Answer = { readonly entity: number } | { readonly nameless: number }

/** Somebody who spoke, and the words that say who. */
export interface Spoken extends Span {
  readonly answer: Answer
  readonly phrase: Phrase | undefined
  /** It is one person, and not an institution, a document or many. */
  readonly person: boolean
}

/** What the rules know. `spoken` and `documents` grow as the text is read in order. */
export interface Scene {
  readonly document: Document
  readonly entities: readonly Entity[]
  /** All mentions, in order. */
  readonly mentions: readonly Known[]
  readonly quotations: readonly Quotation[]
  /** Who spoke so far, in the order of the text. */
  readonly spoken: readonly Spoken[]
  /** Who issued the document that was spoken of last, by its noun: statement. */
  readonly documents: ReadonlyMap<string, Answer>
  readonly gender: (Gender | undefined)[]
  /** Whom he and she mean; made when first asked for. */
  antecedents(): Antecedents
}

/** A source whose meaning is asked for. */
export interface Asked {
  readonly source: Source
  /** Its noun phrase; of a pronoun there is none. */
  readonly phrase: Phrase | undefined
  /** Entities that are named in what is said, or that it is said to. */
  readonly others: ReadonlySet<number>
}

/** One way to tell who is meant. The first rule that answers wins. */
export interface WhoRule {
  readonly name: string
  /** An example: the source, and who it is. */
  readonly eg: string
  find(scene: Scene, asked: Asked): Answer | undefined
}
