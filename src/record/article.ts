import * as z from 'zod/mini'
import { sectionRows } from './fields.ts'
import { described, named, offset } from './schema.ts'
import type { Article as ArticleType } from './types.ts'

/** The version of the record's shape; a change of shape is a change of version. */
export const schemaVersion = '1.1.0'

const source = named(
  'ArticleSource',
  'Where the article comes from',
  z.strictObject({
    path: described(z.optional(z.string()), 'The file, or "-" for standard input'),
    index: described(z.optional(offset), 'Position in a dump or among several files, from 0'),
    id: described(z.optional(z.union([z.string(), z.number()])), 'The identifier that the dump gives'),
    title: described(z.optional(z.string()), 'The title that the dump gives'),
    kept: described(z.optional(z.record(z.string(), z.unknown())), 'Fields of the dump that --keep passes through'),
  }),
)

const published = named(
  'PublishedDay',
  'The day of publication',
  z.strictObject({
    date: described(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)), 'YYYY-MM-DD'),
    from: described(z.enum(['flag', 'record', 'url', 'file-name', 'dateline']), 'Where it was found'),
  }),
)

const note = named(
  'NoteItem',
  'Something odd in the text or its file',
  z.strictObject({
    code: described(z.string(), 'quote-unclosed, date-impossible, …'),
    message: described(z.string(), 'The same in words'),
    start: described(offset, 'Offset of the first character'),
    end: described(offset, 'Offset behind the last character'),
    line: described(z.int().check(z.positive()), 'The line, from 1'),
    column: described(z.int().check(z.positive()), 'The column, from 1'),
  }),
)

/** The record of one article: what users are promised. Each section brings its keys. */
export const Article = z.strictObject({
  schemaVersion: described(z.literal(schemaVersion), 'The version of this shape'),
  source: z.optional(source),
  offsets: described(z.enum(['utf16', 'codepoints']), 'The unit of every start and end'),
  published: z.optional(published),
  ...(Object.assign({}, ...sectionRows.map(([, row]) => row.schema())) as Record<string, z.ZodMiniType>),
  notes: described(z.array(note), 'What is odd in the text or its file'),
}) as unknown as z.ZodMiniType<ArticleType>

/** The JSON Schema, draft 2020-12, of a record. Its `$id` names the file in the package by the version of the shape. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...body } = z.toJSONSchema(Article, { target: 'draft-2020-12', io: 'output' })
  const $id = `https://unpkg.com/copydesk/schema/article-${schemaVersion}.json`
  return { $schema, $id, title: 'Article', description: 'What copydesk finds in one article', ...body }
}
