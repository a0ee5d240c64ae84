import { z } from 'zod'
import { Article } from '../record/article.ts'
import { type Section, sections } from '../record/fields.ts'
import { ignorable } from './compare/compare.ts'
import type { PartialRecord } from './compare/items.ts'
import { type RuleCode, ruleCodes, severities } from './rules.ts'

const words = (what: string) => z.array(z.string().trim().min(1).max(200)).describe(what)

const oneWord = (what: string) => z.array(z.string().regex(/^[\p{L}’'-]{1,60}$/u, 'must be one word')).describe(what)

const settings = {
  date: z.iso
    .date('must be a day of the calendar, YYYY-MM-DD')
    .describe('The day of publication; relative dates count from it'),
  only: z
    .array(z.enum(Object.keys(sections) as [Section, ...Section[]]))
    .min(1)
    .describe('The sections that are read; all of them if not said'),
  ignore: z.array(z.enum(ignorable)).describe('What need not agree with the expected records'),
  partial: z.boolean().describe('Expected records list what must be there; what they do not mention may be'),
  rules: z
    .partialRecord(z.enum(ruleCodes as [RuleCode, ...RuleCode[]]), z.enum(severities))
    .describe('The severity of each finding'),
  names: words('People of one’s own: known to be people, and in need of no introduction'),
  organizations: words('Organizations of one’s own'),
  cueVerbs: oneWord('Verbs of saying of one’s own, in every form: opines, opined'),
  linkHeadings: words('Headings over links to other articles: More from the Harbour desk'),
  honorifics: oneWord('Titles that stand before names: Harbourmaster'),
}

/** What a `copydesk.config.yaml` or `.json` may say. */
export const Config = z.strictObject({ $schema: z.string().describe('Where this schema is'), ...settings }).partial()
export type Config = z.infer<typeof Config>

/** What an `options.yaml` beside an article may say: the settings of the config, for this article, and its encoding. */
export const FixtureOptions = z
  .strictObject({ ...settings, encoding: z.string().describe('Any label of the WHATWG Encoding Standard') })
  .partial()
export type FixtureOptions = z.infer<typeof FixtureOptions>

/** A record of which every key may be left out; a key that no record has is refused, for it would check nothing. */
const PartialArticle = partialOf(Article) as z.ZodType<PartialRecord>

function partialOf(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return partialOf(schema.unwrap() as z.ZodType).optional()
  if (schema instanceof z.ZodArray) return z.array(partialOf(schema.element as z.ZodType))
  if (!(schema instanceof z.ZodObject)) return schema
  const shape = Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, value]) => [
    key,
    partialOf(value).optional(),
  ])
  return z.strictObject(Object.fromEntries(shape))
}

/** What was read, or why it is not what it should be: one line that names the key. */
export type Checked<Value> = { readonly value: Value } | { readonly error: string }

export const checkConfig = (value: unknown): Checked<Config> => check(Config, value)
export const checkFixtureOptions = (value: unknown): Checked<FixtureOptions> => check(FixtureOptions, value)
export const checkExpected = (value: unknown, partial: boolean): Checked<PartialRecord> =>
  check<PartialRecord>(partial ? PartialArticle : Article, value)
/** The JSON Schema of a config, draft 2020-12. */
export function configJsonSchema(): Record<string, unknown> {
  const { $schema, ...body } = z.toJSONSchema(Config, { target: 'draft-2020-12', io: 'input' })
  return {
    $schema,
    $id: 'https://unpkg.com/copydesk/schema/config-1.json',
    title: 'Config',
    description: 'What copydesk check goes by',
    ...body,
  }
}

function check<Value>(schema: z.ZodType<Value>, value: unknown): Checked<Value> {
  const { success, data, error } = schema.safeParse(value)
  return success
    ? { value: data }
    : { error: error.issues.slice(0, shown).map(issueLine).join('; ') + more(error.issues.length - shown) }
}

/** So many mistakes at once are enough to begin with. */
const shown = 3
const more = (count: number): string => (count > 0 ? `; and ${count} more` : '')

/** `rules.quote-unclosd: there is no such key`. */
function issueLine(issue: z.core.$ZodIssue): string {
  const where = pathOf(issue.path)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(key => `${pathOf([...issue.path, key])}: there is no such key`).join('; ')
  return `${where === '' ? '' : `${where}: `}${issue.message}`
}

const plainKey = /^[\w$-]+$/
const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (line, key) =>
      typeof key === 'number'
        ? `${line}[${key}]`
        : plainKey.test(String(key))
          ? `${line}${line && '.'}${String(key)}`
          : `${line}[${JSON.stringify(key)}]`,
    '',
  )
