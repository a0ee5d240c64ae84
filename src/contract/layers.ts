import type { Span } from '../document/span.ts'
import type { QuoteRuleName, ReportRuleName } from './rule-names.ts'

/** Everything that can be found in a document: one layer each, filled once, by one parser or resolver. */
export interface Layers {
  readonly structure: Structure
  readonly links: readonly Link[]
  readonly published: Published | undefined
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  readonly entities: readonly Entity[]
  readonly reports: readonly Report[]
  readonly quotes: readonly Quote[]
}

export type LayerName = keyof Layers

/** A find, and the rule that made it. */
export interface Found extends Span {
  readonly rule: string
}

/** What a paragraph is for. Parsers of prose read `body` and `headline` only, unless they say otherwise. */
export type ParagraphRole =
  | 'body'
  | 'headline'
  | 'subhead'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'editors-note'
  | 'boilerplate'
  | 'link-label'
  | 'link'

export interface Structure {
  /** One role for each paragraph of the document. */
  readonly roles: readonly ParagraphRole[]
  readonly headline?: Span
  readonly bylines: readonly Byline[]
  readonly dateline?: Dateline
  /** Sign-ups, photo credits, copyright, author notes: stretches that are not the article. */
  readonly boilerplate: readonly Boilerplate[]
}

export interface Byline extends Span {
  readonly names: readonly Span[]
  readonly agency?: Span
}

/** `FLINT, Mich., Oct. 4 (UPI) —`: the span runs up to the dash, and leaves the prose behind it outside. */
export interface Dateline extends Span {
  readonly place?: Span
  readonly agency?: Span
  readonly date?: Span
}

export interface Boilerplate extends Span {
  readonly kind:
    | 'author-note'
    | 'caption'
    | 'comments'
    | 'company-note'
    | 'cookie'
    | 'copyright'
    | 'credit'
    | 'disclaimer'
    | 'editors-note'
    | 'navigation'
    | 'other'
    | 'product'
    | 'share'
    | 'sign-up'
    | 'stamp'
    | 'tags'
}

/** An item that points elsewhere: the span is its title or address, without bullet and label. */
export interface Link extends Found {
  readonly kind: 'block' | 'inline'
  readonly label: Span
  /** A readable title: the words of a slug, else the text. */
  readonly title: string
  readonly url?: string
}

/** The day of publication, `YYYY-MM-DD`, and where it was found. */
export interface Published {
  readonly date: string
  readonly from: 'flag' | 'record' | 'url' | 'file-name' | 'dateline'
}

/** A stretch between quotation marks, before anybody asks who said it. */
export interface Quotation extends Found {
  /** With its marks. A quotation that runs over several paragraphs is one a paragraph, joined by `continues`. */
  readonly inner: Span
  /** The quotation before it goes on here: its paragraph opened with marks and did not close them. */
  readonly continues: boolean
  /** `speech`, or the reason why it is none. */
  readonly sense: 'speech' | 'scare' | 'title' | 'nickname' | 'term'
}

export type EntityType = 'person' | 'organization' | 'place' | 'group'

/** Words that name somebody or something: without title, possessive or marks around them. */
export interface Mention extends Found {
  readonly type: EntityType
}

/** A TIMEX3 expression. */
export interface DateMention extends Found {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** The TIMEX3 value: ISO 8601 with its extensions, `XXXX-…` where it is not resolved. */
  readonly value: string
  readonly mod?: string
  readonly quant?: string
  readonly freq?: string
  /** What it was resolved against: the day of publication, another date of the text (by its index), or nothing. */
  readonly anchor?: 'published' | number
  /** The other end, where this is the first end of a range: an index into the layer. */
  readonly until?: number
}

/** Who the mentions mean. */
export interface Entity {
  readonly type: EntityType
  /** The fullest of its names. */
  readonly name: string
  readonly roles: readonly Role[]
  readonly mentions: readonly Mention[]
  /** Of a person: what titles, words of kinship, roles and the given name say. */
  readonly gender?: Gender
}

export type Gender = 'female' | 'male'

/** What somebody is: `[White House press secretary] Jen Psaki`. */
export interface Role extends Span {
  /** The organization that the role belongs to: an index into the entities. */
  readonly organization?: number
}

/** Words that say who speaks. */
export interface Source extends Span {
  readonly kind: 'name' | 'pronoun' | 'description' | 'group'
}

/** A source, and the index of the entity that it is. */
export interface Person extends Source {
  readonly entity: number | undefined
  /** Of somebody without a name: a number, the same wherever the same one speaks. */
  readonly nameless: number | undefined
}

/** A cue with its source and its content, all in one sentence or beside it: who says what, direct, mixed or indirect. */
export interface Report extends Found {
  readonly rule: ReportRuleName
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** The cue says that somebody spoke, and not only thought, judged or wanted. */
  readonly speaks: boolean
  /** It was not said (did not say), or is only thought of (if he says, would say). */
  readonly mood: 'negated' | 'hypothetical' | undefined
  readonly cue: Span
  readonly source: Source | undefined
  readonly addressee: Source | undefined
  /** The stretches that are said: in order, marks left out where they enclose a whole part. */
  readonly content: readonly Span[]
  /** What kind of act is reported: speech, an order or request, a judgement, a thought, a will. */
  readonly act: 'say' | 'order' | 'judge' | 'think' | 'want'
  /** What speaks for and against it: names of weights in `model/report-weights.ts`. */
  readonly evidence: readonly string[]
}

/** What was said, and by whom: the reports, and the quotations that stand without a cue, joined and resolved. */
export interface Quote extends Found {
  readonly rule: QuoteRuleName
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly parts: readonly Span[]
  readonly speaker: Person | undefined
  readonly addressee: Person | undefined
  readonly cue: Span | undefined
  readonly mood: Report['mood']
  readonly act: Report['act']
  /** How likely it is that somebody said this, and the speaker is right: 0 to 1. */
  readonly confidence: number
  /** What the confidence is computed from. Not printed. */
  readonly evidence: readonly string[]
}
