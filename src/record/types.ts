// Written by npm run schema: change the schemas, not this file.

/** What copydesk finds in one article. */
export interface Article {
  /** The version of this shape. */
  schemaVersion: '1.1.0'
  /** Where the article comes from. */
  source?: ArticleSource | undefined
  /** The unit of every start and end. */
  offsets: 'utf16' | 'codepoints'
  /** The day of publication. */
  published?: PublishedDay | undefined
  /** The headline, if the text has one. */
  headline?: Spanned | undefined
  /** The bylines, in order. */
  bylines?: Byline[] | undefined
  /** Where and when the article was written: `FLINT, Mich., Oct. 4 (UPI)`. */
  dateline?: Dateline | undefined
  /** Stretches that are not the article. */
  boilerplate?: Boilerplate[] | undefined
  /** What is said, in the order of the text. */
  quotes?: Quote[] | undefined
  /** Words between quotation marks that nobody says. */
  phrases?: Phrase[] | undefined
  /** Who and what is named. */
  entities?: Entity[] | undefined
  /** Dates, times, durations and sets, in the order of the text. */
  dates?: DateItem[] | undefined
  /** Items that point to other articles. */
  links?: Link[] | undefined
  /** What is odd in the text or its file. */
  notes: NoteItem[]
}

/** Where the article comes from. */
export interface ArticleSource {
  /** The file, or "-" for standard input. */
  path?: string | undefined
  /** Position in a dump or among several files, from 0. */
  index?: number | undefined
  /** The identifier that the dump gives. */
  id?: string | number | undefined
  /** The title that the dump gives. */
  title?: string | undefined
  /** Fields of the dump that --keep passes through. */
  kept?: Record<string, unknown> | undefined
}

/** The day of publication. */
export interface PublishedDay {
  /** YYYY-MM-DD. */
  date: string
  /** Where it was found. */
  from: 'flag' | 'record' | 'url' | 'file-name' | 'dateline'
}

/** A stretch of the article. */
export interface Spanned {
  /** The words, as they stand in the article. */
  text: string
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
}

/** Who wrote the article: `By Jane Doe and Walter Roe, Harbour Press`. */
export interface Byline {
  /** The words, as they stand in the article. */
  text: string
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** The writers. */
  names: Spanned[]
  /** The agency or paper behind the names. */
  agency?: Spanned | undefined
}

/** Where and when the article was written: `FLINT, Mich., Oct. 4 (UPI)`. */
export interface Dateline {
  /** The place. */
  place?: string | undefined
  /** The agency. */
  agency?: string | undefined
  /** The date, as it stands there. */
  date?: string | undefined
  /** The words, as they stand in the article. */
  text: string
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
}

/** A stretch that is not the article: a sign-up form, a photo credit, a copyright notice. */
export interface Boilerplate {
  /** The words, as they stand in the article. */
  text: string
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** What it is: sign-up, credit, copyright, …. */
  kind: string
}

/** Something that is said: direct, mixed or indirect speech. */
export interface Quote {
  /** Unique in the record. */
  id: string
  /** direct: its words are between marks; mixed: a paraphrase that holds marked words; indirect: a paraphrase. */
  kind: 'direct' | 'mixed' | 'indirect'
  /** The parts, joined by a space. */
  text: string
  /** The words themselves, without the marks; several where a cue or a new paragraph stands between them. */
  parts: Spanned[]
  /** Who says it; absent where that is not known. */
  speaker?: Speaker | undefined
  /** Who is told. */
  addressee?: Speaker | undefined
  /** The word or phrase that reports it: said, according to. */
  cue?: Spanned | undefined
  /** negated: it is told that this was not said; hypothetical: that it may be said. */
  mood?: 'negated' | 'hypothetical' | undefined
  /** say: speech, writing, findings; order: asks, urges, calls for; judge: praise, blame, description; think: belief, hope, fear; want: plans, promises, refusals. */
  act: 'say' | 'order' | 'judge' | 'think' | 'want'
  /** The rule that found it. */
  rule: string
  /** How likely it is that somebody said this, and the speaker is right, 0 to 1. */
  confidence: number
}

/** The words that say who speaks, or who is spoken to. */
export interface Speaker {
  /** The words, as they stand in the article. */
  text: string
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** name: Jane Doe; pronoun: she; description: the harbour master; group: officials. */
  kind: 'name' | 'pronoun' | 'description' | 'group'
  /** The id of the entity that it is, where that is known. */
  entity?: string | undefined
  /** Of somebody without a name: the same wherever the same one speaks. */
  id?: string | undefined
}

/** Words between quotation marks that nobody says. */
export interface Phrase {
  /** The words, as they stand in the article. */
  text: string
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** Why they are no speech. */
  reason: 'scare' | 'title' | 'nickname' | 'term'
}

/** A person, organization, place or group, with everything in the text that names it. */
export interface Entity {
  /** Unique in the record. */
  id: string
  /** group: a nationality, a party, a faith. */
  type: 'person' | 'organization' | 'place' | 'group'
  /** The fullest of its names. */
  name: string
  /** The letters that stand for its name: OHB. */
  acronyms?: string[] | undefined
  /** Of a person, where the text or the given name says it. */
  sex?: 'female' | 'male' | undefined
  /** What the text calls a person: harbour master. */
  roles: string[]
  /** Where the roles stand. */
  roleMentions: RoleMention[]
  /** Where it is named. */
  mentions: Spanned[]
}

/** Words that say what somebody is: `White House press secretary`. */
export interface RoleMention {
  /** The words, as they stand in the article. */
  text: string
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** The id of the organization that the role belongs to. */
  organization?: string | undefined
}

/** A date, a time, a duration or a set of times, after TIMEX3. */
export interface DateItem {
  /** Unique in the record. */
  id: string
  /** The words, as they stand in the article. */
  text: string
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** The type of TIMEX3. */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** The TIMEX3 value: 2026-03-08, 2026-W10, P3D, XXXX-WXX-1 (some Monday), PRESENT_REF. */
  value: string
  /** The modifier of TIMEX3: START, APPROX, MORE_THAN, …. */
  mod?: string | undefined
  /** Of a set: EVERY, EACH. */
  quant?: string | undefined
  /** Of a set, how often: 2X. */
  freq?: string | undefined
  /** What it was resolved against: the day of publication, or another date of the text. */
  anchor?: 'published' | string | undefined
  /** The id of the other end, where this is the first end of a range. */
  until?: string | undefined
  /** The rule that found it. */
  rule: string
}

/** An item that points to another article. */
export interface Link {
  /** The words, as they stand in the article. */
  text: string
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** block: on lines of its own; inline: inside a paragraph. */
  kind: 'block' | 'inline'
  /** The heading above it: READ MORE. */
  label: string
  /** Offset of the first character of the label. */
  labelStart: number
  /** Offset behind the last character of the label. */
  labelEnd: number
  /** A readable title: the words of a slug, else the text. */
  title: string
  /** Its address, if the text has one. */
  url?: string | undefined
}

/** Something odd in the text or its file. */
export interface NoteItem {
  /** quote-unclosed, date-impossible, …. */
  code: string
  /** The same in words. */
  message: string
  /** Offset of the first character. */
  start: number
  /** Offset behind the last character. */
  end: number
  /** The line, from 1. */
  line: number
  /** The column, from 1. */
  column: number
}
