import * as z from 'zod/mini'
import { UserError } from './contract/errors.ts'
import { issueLine } from './contract/issue.ts'
import type { Published } from './contract/layers.ts'
import type { OwnWords } from './contract/parser.ts'
import { type Section, sectionNames } from './record/fields.ts'
import { defaultMinConfidence } from './record/min-confidence.ts'
import type { OffsetUnit } from './record/offsets.ts'

/** Where a caller may have a date from; only the text itself has a dateline. */
type Given = Exclude<Published['from'], 'dateline'>

/** How one article is to be read. */
export interface ReadOptions {
  /**
   * The day of publication, `YYYY-MM-DD`. Relative dates (“Sunday”) count from it. Without it the dateline is asked, never
   * the clock.
   */
  readonly date?: string | undefined
  /** Where the date was found; default `flag`. The record repeats it in `published.from`. */
  readonly dateFrom?: Given | undefined
  /** The sections wanted; default all. The record has no keys for the others. */
  readonly only?: readonly Section[] | undefined
  /** The unit of all offsets; default `utf16`, which `text.slice` takes. `codepoints` suits Python and R. */
  readonly offsets?: OffsetUnit | undefined
  /** Leave out quotes whose confidence is lower, 0 to 1; 0 leaves out none. */
  readonly minConfidence?: number | undefined
  /** Names, verbs of saying and the like beside the built-in lists, for this call only. */
  readonly lexicon?: OwnWords | undefined
}

/** The options with their defaults. */
export interface Settings extends ReadOptions {
  readonly dateFrom: Given
  readonly only: readonly Section[]
  readonly offsets: OffsetUnit
  readonly minConfidence: number
}

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values as unknown as Record<string, Values[number]>, { error: `must be one of ${values.join(', ')}` })

const words = (what: string) => {
  const error = 'must be a word or phrase of 1 to 200 characters'
  const phrase = z.string({ error }).check(z.trim(), z.minLength(1, { error }), z.maxLength(200, { error }))
  return z.array(phrase, { error: 'must be a list of words or phrases' }).check(z.describe(what))
}

const singleWords = (what: string) => {
  const error = 'must be one word'
  const word = z.string({ error }).check(z.regex(/^[\p{L}’'-]{1,60}$/u, { error }))
  return z.array(word, { error: 'must be a list of single words' }).check(z.describe(what))
}

/** The lists of `OwnWords`. */
export const wordLists = {
  names: words('Names of people'),
  organizations: words('Names of organizations'),
  cueVerbs: singleWords('Verbs of saying, in every form: opines, opined'),
  linkHeadings: words('Headings over links to other articles: More from the Harbour desk'),
  honorifics: singleWords('Titles that stand before names: Harbourmaster'),
}

/** What options and configs have in common. */
export const commonSettings = {
  date: z.iso
    .date({ error: 'must be a day of the calendar, YYYY-MM-DD' })
    .check(z.describe('The day of publication; relative dates count from it')),
  only: z
    .array(oneOf(sectionNames), { error: `must be a list of ${sectionNames.join(', ')}` })
    .check(z.minLength(1, { error: 'must name a section' }), z.describe('The sections that are read; default all')),
  minConfidence: z
    .number({ error: 'must be a number from 0 to 1' })
    .check(
      z.minimum(0, { error: 'must be a number from 0 to 1' }),
      z.maximum(1, { error: 'must be a number from 0 to 1' }),
      z.describe('Quotes with a lower confidence are left out'),
    ),
}

const optional = <Shape extends Record<string, z.ZodMiniType>>(shape: Shape) =>
  z.partial(z.strictObject(shape, { error: 'must be an object' }))

const Options = optional({
  ...commonSettings,
  dateFrom: oneOf(['flag', 'record', 'url', 'file-name']),
  offsets: oneOf(['utf16', 'codepoints']),
  lexicon: optional(wordLists),
})

const knownKeys = [...Object.keys(Options.shape), ...Object.keys(wordLists)]

/** Checks the options of `readArticle`. Throws a `UserError` that names the key and what was expected. */
export function checkOptions(options: ReadOptions): Settings {
  const { success, data, error } = Options.safeParse(options)
  if (!success) throw new UserError(`options of readArticle: ${issueLine(error.issues, knownKeys)}`)
  const { dateFrom = 'flag', only = sectionNames, offsets = 'utf16', minConfidence = defaultMinConfidence } = data
  return { ...data, dateFrom, only, offsets, minConfidence }
}
