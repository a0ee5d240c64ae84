import { z } from 'zod'
import { issueLine } from '../contract/issue.ts'
import { commonSettings, wordLists } from '../options.ts'
import { Article } from '../record/article.ts'
import { ignorable } from './compare/compare.ts'
import type { PartialRecord } from './compare/items.ts'
import { type RuleCode, ruleCodes, severities } from './rules.ts'

const settings = {
  ...commonSettings,
  ignore: z.array(z.enum(ignorable)).describe('What need not agree with the expected records'),
  partial: z.boolean().describe('Expected records list what must be there; what they do not mention may be'),
  rules: z
    .partialRecord(z.enum(ruleCodes as [RuleCode, ...RuleCode[]]), z.enum(severities))
    .describe('The severity of each finding'),
  ...wordLists,
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

export const checkConfig = (value: unknown): Checked<Config> => check(Config, value, settingKeys)
export const checkFixtureOptions = (value: unknown): Checked<FixtureOptions> =>
  check(FixtureOptions, value, settingKeys)
export const checkExpected = (value: unknown, partial: boolean): Checked<PartialRecord> =>
  check<PartialRecord>(partial ? PartialArticle : Article, value, keysIn(Article))
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

const settingKeys: readonly string[] = [...Object.keys(FixtureOptions.shape), ...ruleCodes]

function check<Value>(schema: z.ZodType<Value>, value: unknown, known: readonly string[]): Checked<Value> {
  const { success, data, error } = schema.safeParse(value)
  return success ? { value: data } : { error: issueLine(error.issues, known) }
}

/** Every key of an object and of what it holds. */
function keysIn(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodOptional) return keysIn(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodArray) return keysIn(schema.element as z.ZodType)
  if (!(schema instanceof z.ZodObject)) return []
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, value]) => [key, ...keysIn(value)])
}
