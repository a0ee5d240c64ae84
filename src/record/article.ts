import { z } from 'zod'

/** The version of the record's shape; a change of shape is a change of version. */
export const schemaVersion = '1.0.0'

const offset = z.int().nonnegative()
const id = (letter: string, what: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}[1-9][0-9]*$`))
    .describe(what)
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const span = { text: z.string(), start: offset, end: offset }
const Spanned = z.strictObject(span)

const Source = z.strictObject({
  path: z.string().optional().describe('The file, or "-" for standard input'),
  index: z.int().nonnegative().optional().describe('Position in a dump or among several files, from 0'),
  id: z.union([z.string(), z.number()]).optional().describe('The identifier that the dump gives'),
  title: z.string().optional().describe('The title that the dump gives'),
  kept: z.record(z.string(), z.unknown()).optional().describe('Fields of the dump that --keep passes through'),
})

const Speaker = z.strictObject({
  ...span,
  kind: z.enum(['name', 'pronoun', 'description', 'group']),
  entity: id('e', 'Who it is, among the entities').optional(),
})

const Quote = z.strictObject({
  id: id('q', 'Unique in the record'),
  kind: z.enum(['direct', 'mixed', 'indirect']),
  text: z.string().describe('The parts, joined by a space'),
  parts: z.array(Spanned).min(1),
  speaker: Speaker.optional(),
  addressee: Speaker.optional(),
  cue: Spanned.optional(),
  mood: z.enum(['negated', 'hypothetical']).optional().describe('It is told that this was not said, or may be'),
  rule: z.string(),
  confidence: z.number().min(0).max(1).optional().describe('Measured precision of the rule'),
})

const Phrase = z.strictObject({ ...span, reason: z.enum(['scare', 'title', 'nickname', 'term']) })

const Entity = z.strictObject({
  id: id('e', 'Unique in the record'),
  type: z.enum(['person', 'organization', 'place', 'group']),
  name: z.string().describe('The fullest of its names'),
  roles: z.array(z.string()),
  roleMentions: z.array(z.strictObject({ ...span, organization: id('e', 'Whose role it is').optional() })),
  mentions: z.array(Spanned).min(1),
})

const DateItem = z.strictObject({
  id: id('d', 'Unique in the record'),
  ...span,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().describe('TIMEX3 value'),
  mod: z.string().optional(),
  quant: z.string().optional(),
  freq: z.string().optional(),
  anchor: z.union([z.literal('published'), id('d', 'Another date')]).optional(),
  until: id('d', 'The other end of the range').optional(),
  rule: z.string(),
})

const Link = z.strictObject({
  ...span,
  kind: z.enum(['block', 'inline']),
  label: z.string(),
  labelStart: offset,
  labelEnd: offset,
  title: z.string(),
  url: z.string().optional(),
})

const Note = z.strictObject({
  code: z.string(),
  message: z.string(),
  start: offset,
  end: offset,
  line: z.int().positive(),
  column: z.int().positive(),
})

const Byline = z.strictObject({ ...span, names: z.array(Spanned), agency: Spanned.optional() })

const Dateline = z.strictObject({
  place: z.string().optional(),
  agency: z.string().optional(),
  date: z.string().optional(),
  ...span,
})

/** The record of one article: what users are promised. */
export const Article = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  source: Source.optional(),
  offsets: z.enum(['utf16', 'codepoints']).describe('The unit of every start and end'),
  published: z
    .strictObject({ date: isoDay, from: z.enum(['flag', 'record', 'url', 'file-name', 'dateline']) })
    .optional(),
  headline: Spanned.optional(),
  bylines: z.array(Byline).optional(),
  dateline: Dateline.optional(),
  quotes: z.array(Quote).optional(),
  phrases: z.array(Phrase).optional().describe('Words between quotation marks that nobody says, with the reason'),
  entities: z.array(Entity).optional(),
  dates: z.array(DateItem).optional(),
  links: z.array(Link).optional(),
  boilerplate: z.array(z.strictObject({ ...span, kind: z.string() })).optional(),
  notes: z.array(Note),
})

export type Article = z.infer<typeof Article>
/** A record of all sections: every list is there. */
export type CompleteArticle = Article & { [List in ListName]: NonNullable<Article[List]> }
type ListName = 'bylines' | 'quotes' | 'phrases' | 'entities' | 'dates' | 'links' | 'boilerplate'
export type ArticleSource = z.infer<typeof Source>

/** The JSON Schema, draft 2020-12, of a record. Its `$id` names the file in the package by the version of the shape. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...body } = z.toJSONSchema(Article, { target: 'draft-2020-12', io: 'output' })
  const $id = `https://unpkg.com/copydesk/schema/article-${schemaVersion}.json`
  return { $schema, $id, title: 'Article', description: 'What copydesk finds in one article', ...body }
}
