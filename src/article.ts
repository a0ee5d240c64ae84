import { UserError } from './contract/errors.ts'
import type { LayerName } from './contract/layers.ts'
import { withOwnWords } from './contract/own-words.ts'
import type { Context, Note } from './contract/parser.ts'
import { pipeline, run, select } from './contract/pipeline.ts'
import type { Trace, TraceStep } from './contract/trace.ts'
import { readDocument } from './document/document.ts'
import { checkOptions, type ReadOptions } from './options.ts'
import { dates } from './parsers/dates/index.ts'
import { entities } from './parsers/names/entities/index.ts'
import { mentions } from './parsers/names/mentions/index.ts'
import { structure } from './parsers/page/index.ts'
import { links } from './parsers/page/links/index.ts'
import { published } from './parsers/page/published.ts'
import { quotations } from './parsers/speech/marks/index.ts'
import { reports } from './parsers/speech/shapes/index.ts'
import { quotes } from './parsers/speech/speakers/index.ts'
import { buildArticle } from './record/build.ts'
import type { CompleteArticle } from './record/complete-article.ts'
import { sections } from './record/fields.ts'
import type { Article } from './record/types.ts'

/** The whole flow: each fills one layer and reads those before it. */
export const english = pipeline(structure, links, published, quotations, mentions, dates, entities, reports, quotes)

/**
 * Reads one article: quotes with their speakers, entities, dates, links and the structure of the page.
 * The text may be anything: it never makes it throw. Options that are wrong throw a `UserError` that names the key.
 * A leading byte order mark is not counted in the offsets.
 */
export function readArticle(text: string, options?: ReadOptions & { readonly only?: undefined }): CompleteArticle
/** With `only`, the lists of the sections that were not asked for are undefined. */
export function readArticle(text: string, options?: ReadOptions): Article
export function readArticle(text: string, options: ReadOptions = {}): Article {
  return read(text, options)
}

/** The same article, and the steps of the reasoning that led to its finds, in the order in which they were taken. */
export function traceArticle(text: string, options: ReadOptions = {}): { article: Article; steps: TraceStep[] } {
  const steps: TraceStep[] = []
  return { article: read(text, options, step => void steps.push(step)), steps }
}

function read(text: string, options: ReadOptions, trace?: Trace): Article {
  if (typeof text !== 'string') throw new UserError('text of readArticle: must be a string')
  const { date, dateFrom, only, offsets, minConfidence, lexicon } = checkOptions(options)
  const wanted: LayerName[] = ['published', ...only.flatMap(name => sections[name].layers)]
  const notes: Note[] = []
  const context: Context = {
    published: date ? { date, from: dateFrom } : undefined,
    ...(lexicon && { own: lexicon }),
    ...(trace && { trace }),
    note: (code, { start, end }) => void notes.push({ code, start, end }),
  }
  const plain = readDocument(text.startsWith('\ufeff') ? text.slice(1) : text)
  const document = lexicon ? withOwnWords(plain, lexicon) : plain
  const layers = run(select(english, wanted), document, context)
  const asked = Object.fromEntries(wanted.map(name => [name, layers[name]]))
  const quotes = layers.quotes?.filter(({ confidence = 1 }) => confidence >= minConfidence)
  return buildArticle(document.text, quotes ? { ...asked, quotes } : asked, notes, { only, offsets })
}

export { UserError } from './contract/errors.ts'
export { rules } from './rules.ts'
