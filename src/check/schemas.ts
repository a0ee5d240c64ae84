import * as z from 'zod/mini'
import { issueLine } from '../contract/issue.ts'
import { commonSettings, wordLists } from '../options.ts'
import { Article } from '../record/article.ts'
import type { PartialRecord } from '../record/item.ts'
import { described } from '../record/schema.ts'
import { ignorable } from './compare/compare.ts'
import { type RuleCode, ruleCodes, severities } from './rules.ts'

const settings = {
  ...commonSettings,
  ignore: described(z.array(z.enum(ignorable)), 'What need not agree with the expected records'),
  partial: described(z.boolean(), 'Expected records list what must be there; what they do not mention may be'),
  rules: described(
    z.partialRecord(z.enum(ruleCodes as [RuleCode, ...RuleCode[]]), z.enum(severities)),
    'The severity of each finding',
  ),
  ...wordLists,
}

/** What holds for dumps. */
const dumpSettings = {
  fields: described(
    z.partial(
      z.strictObject({
        text: z.string().check(z.minLength(1)),
        id: z.string().check(z.minLength(1)),
        date: z.string().check(z.minLength(1)),
        title: z.string().check(z.minLength(1)),
      }),
    ),
    'The fields of a dump: text, id, date, title; body.text leads inside',
  ),
  keep: described(z.array(z.string()), 'Other fields of a dump that the records keep'),
}

/** What a `copydesk.config.yaml` or `.json` may say. */
export const Config = z.partial(
  z.strictObject({ $schema: described(z.string(), 'Where this schema is'), ...settings, ...dumpSettings }),
)
export type Config = z.infer<typeof Config>

/** What an `options.yaml` beside an article may say: the settings of the config, for this article, and its encoding. */
export const FixtureOptions = z.partial(
  z.strictObject({ ...settings, encoding: described(z.string(), 'Any label of the WHATWG Encoding Standard') }),
)
export type FixtureOptions = z.infer<typeof FixtureOptions>

/** A record of which every key may be left out; a key that no record has is refused, for it would check nothing. */
const PartialArticle = partialOf(Article) as z.ZodMiniType<PartialRecord>

function partialOf(schema: z.ZodMiniType): z.ZodMiniType {
  const { def } = (schema as unknown as AnySchema)._zod
  if (def.type === 'optional') return z.optional(partialOf(def.innerType))
  if (def.type === 'array') return z.array(partialOf(def.element))
  if (def.type !== 'object') return schema
  const shape = Object.entries(def.shape).map(([key, value]) => [key, z.optional(partialOf(value))])
  return z.strictObject(Object.fromEntries(shape))
}

/** Every key of an object and of what it holds. */
function keysIn(schema: z.ZodMiniType): string[] {
  const { def } = (schema as unknown as AnySchema)._zod
  if (def.type === 'optional') return keysIn(def.innerType)
  if (def.type === 'array') return keysIn(def.element)
  if (def.type !== 'object') return []
  return Object.entries(def.shape).flatMap(([key, value]) => [key, ...keysIn(value)])
}

/** The schemas that hold others, as zod gives them. */
interface AnySchema {
  readonly _zod: {
    readonly def:
      | { readonly type: 'optional'; readonly innerType: z.ZodMiniType }
      | { readonly type: 'array'; readonly element: z.ZodMiniType }
      | { readonly type: 'object'; readonly shape: Readonly<Record<string, z.ZodMiniType>> }
      | { readonly type: 'other' }
  }
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
    description: 'What copydesk goes by, in all its commands',
    ...body,
  }
}

const settingKeys: readonly string[] = [
  ...Object.keys(FixtureOptions.shape),
  ...Object.keys(dumpSettings),
  ...ruleCodes,
]

function check<Value>(schema: z.ZodMiniType<Value>, value: unknown, known: readonly string[]): Checked<Value> {
  const { success, data, error } = schema.safeParse(value, { reportInput: true })
  return success ? { value: data } : { error: issueLine(error.issues, known) }
}
