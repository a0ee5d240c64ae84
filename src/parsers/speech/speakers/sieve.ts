import type { Quotation, Source, Structure } from '../../../contract/layers.ts'
import type { Rule } from '../../../contract/rule.ts'
import type { LineRuleName, SieveName } from '../../../contract/rule-names.ts'
import type { Document } from '../../../document/document.ts'
import type { Span } from '../../../document/span.ts'
import type { Draft } from './drafts.ts'

/** What a sieve sees: all drafts in order, those before the one in question already answered. */
export interface Scene {
  readonly document: Document
  readonly structure: Structure
  readonly drafts: readonly Draft[]
  readonly quotations: readonly Quotation[]
  /** The names of people, in order. */
  readonly people: readonly Span[]
}

/** Who speaks: the source that the text has for it, or that it is more of the quote before. */
export interface Answer {
  readonly source: Source
  /** The draft that this one goes on from, as one quote. */
  readonly joins?: Draft
  readonly cue?: Span
  /** Where the words of the cue end, if it stands behind the draft. */
  readonly end?: number
}

/** Knows one shape of text. It is asked only for drafts without a source, so it need not look. */
export interface Sieve extends Rule<SieveName> {
  find(scene: Scene, index: number): Answer | undefined
}

/** Reads speech by the line it stands on, and names its speaker, before any sieve is asked. */
export interface LineRule extends Rule<LineRuleName> {
  find(scene: Scene): Draft[]
}
