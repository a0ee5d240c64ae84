import type { Document } from '../document/document.ts'
import type { Span } from '../document/span.ts'
import type { LayerName, Layers, Published } from './layers.ts'
import type { Trace } from './trace.ts'

/** The one extension point. Pure: the same document and layers give the same layer, and nothing else is touched. */
export interface Parser<Name extends LayerName = LayerName, Needs extends LayerName = LayerName> {
  readonly name: Name
  /** The layers that it reads; they must be filled before it runs. */
  readonly needs: readonly Needs[]
  parse(document: Document, found: Pick<Layers, Needs>, context: Context): Layers[Name]
}

/** What a parser may know beside the document. */
export interface Context {
  /** The day of publication as the caller gave it. */
  readonly published: Published | undefined
  /** Words that the caller knows beside our lexicons, for this text only. */
  readonly own?: OwnWords
  /** Is told each step of the reasoning, where somebody asks for it. */
  readonly trace?: Trace
  /** Odd prose is reported, never thrown. */
  note(code: NoteCode, span: Span): void
}

/** Words of a newsroom's own, as they are written. They hold for one call: nothing is added to a lexicon. */
export interface OwnWords {
  /** People. */
  readonly names?: readonly string[] | undefined
  readonly organizations?: readonly string[] | undefined
  /** Verbs of saying, in every form, one word each: `opines`, `opined`. */
  readonly cueVerbs?: readonly string[] | undefined
  /** Headings over links to other articles. */
  readonly linkHeadings?: readonly string[] | undefined
  /** Titles that stand before names, one word each. */
  readonly honorifics?: readonly string[] | undefined
}

/** What is odd in a text. */
export type NoteCode = 'quote-unclosed' | 'quote-unopened' | 'date-impossible' | 'link-label-without-items'

export interface Note extends Span {
  readonly code: NoteCode
}

/** Gives a parser its types: a layer that `needs` does not name cannot be read. */
export const defineParser = <Name extends LayerName, const Needs extends LayerName = never>(
  parser: Parser<Name, Needs>,
): Parser<Name, Needs> => parser
