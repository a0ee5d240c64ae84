import type { LayerName, Published } from './contract/layers.ts'
import { withOwnWords } from './contract/own-words.ts'
import type { Context, Note, OwnWords } from './contract/parser.ts'
import { pipeline, run, select } from './contract/pipeline.ts'
import { readDocument } from './document/document.ts'
import { dates } from './parsers/dates/index.ts'
import { entities } from './parsers/names/entities/index.ts'
import { mentions } from './parsers/names/mentions/index.ts'
import { structure } from './parsers/page/index.ts'
import { links } from './parsers/page/links/index.ts'
import { published } from './parsers/page/published.ts'
import { quotations } from './parsers/speech/marks/index.ts'
import { reports } from './parsers/speech/shapes/index.ts'
import { quotes } from './parsers/speech/speakers/index.ts'
import type { Article } from './record/article.ts'
import { buildArticle } from './record/build.ts'
import { type Section, sections } from './record/fields.ts'
import { defaultMinConfidence } from './record/min-confidence.ts'
import type { OffsetUnit } from './record/offsets.ts'

/** The whole flow: each fills one layer and reads those before it. */
export const english = pipeline(structure, links, published, quotations, mentions, dates, entities, reports, quotes)

export interface ReadOptions {
  /** The day of publication, `YYYY-MM-DD`; relative dates count from it. Without it the dateline is asked, never the clock. */
  readonly date?: string
  /** Where the date was found; `flag` if not said. */
  readonly dateFrom?: Published['from']
  /** The sections wanted; all of them if not said. */
  readonly only?: readonly Section[]
  /** The unit of the offsets; `utf16` if not said. */
  readonly offsets?: OffsetUnit
  /** Quotes whose confidence is lower are left out, 0 to 1; 0 leaves out none. */
  readonly minConfidence?: number
  /** Names, cue verbs and the like beside our own, for this call only. */
  readonly lexicon?: OwnWords
}

/** Reads one article. No text makes it throw; a leading byte order mark is not counted in the offsets. */
export function readArticle(text: string, options: ReadOptions = {}): Article {
  const { date, dateFrom = 'flag', only = Object.keys(sections) as Section[], offsets = 'utf16', lexicon } = options
  const { minConfidence = defaultMinConfidence } = options
  const wanted: LayerName[] = ['published', ...only.flatMap(name => sections[name])]
  const notes: Note[] = []
  const context: Context = {
    published: date ? { date, from: dateFrom } : undefined,
    ...(lexicon && { own: lexicon }),
    note: (code, { start, end }) => void notes.push({ code, start, end }),
  }
  const read = readDocument(text.startsWith('\ufeff') ? text.slice(1) : text)
  const document = lexicon ? withOwnWords(read, lexicon) : read
  const layers = run(select(english, wanted), document, context)
  const asked = Object.fromEntries(wanted.map(name => [name, layers[name]]))
  const quotes = layers.quotes?.filter(({ confidence = 1 }) => confidence >= minConfidence)
  return buildArticle(document.text, quotes ? { ...asked, quotes } : asked, notes, offsets)
}
