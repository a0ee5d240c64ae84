import { addressDay, readDay } from './day.ts'
import { InputError } from './failure.ts'

/** What is read of a record in a dump. */
export const fieldRoles = ['text', 'id', 'date', 'title'] as const
export type FieldRole = (typeof fieldRoles)[number]

/** The names of the fields, where they were said; a dot leads into an object: `body.text`. */
export interface FieldNames {
  readonly textField?: string | undefined
  readonly idField?: string | undefined
  readonly dateField?: string | undefined
  readonly titleField?: string | undefined
  /** Fields that are passed through. */
  readonly keep: readonly string[]
}

/**
 * What scrapers and corpora call them, the likeliest first: copydesk, trafilatura, news-please, newspaper4k, C4, RealNews, CC-News,
 * NELA-GT, All the News, schema.org. Own list, 2026-11.
 */
export const knownFields: Readonly<Record<FieldRole | 'address', readonly string[]>> = {
  text: ['text', 'maintext', 'content', 'body', 'articleBody', 'article_body', 'article', 'paragraphs'],
  id: ['id', '_id', 'uid', 'uuid', 'guid', 'doc_id', 'article_id'],
  date: [
    'published',
    'date',
    'date_publish',
    'publish_date',
    'published_utc',
    'published_at',
    'publishedAt',
    'datePublished',
    'date_published',
    'publication_date',
    'pub_date',
    'pubDate',
    'timestamp',
  ],
  title: ['title', 'headline'],
  address: ['url', 'link', 'canonical_url', 'source_url', 'web_url'],
}

/** The fields that a record was read of. */
export type FieldsRead = Readonly<Partial<Record<FieldRole, string>>>

/** An article out of a dump. */
export interface DumpArticle {
  readonly text: string
  readonly id?: string | number
  readonly title?: string
  readonly date?: string
  readonly dateFrom?: 'record' | 'url'
  /** A date that cannot be read, as it stands there. */
  readonly unreadableDate?: string
  readonly kept?: Readonly<Record<string, unknown>>
  readonly fields: FieldsRead
}

/** Takes the fields out of a record. Throws `InputError` for a record without a text. */
export function readFields(record: unknown, names: FieldNames): DumpArticle {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new InputError('json-invalid', 'it is JSON, but not an object')
  const fields = {
    text: fieldOf(record, names.textField, knownFields.text),
    id: fieldOf(record, names.idField, knownFields.id),
    date: fieldOf(record, names.dateField, knownFields.date),
    title: fieldOf(record, names.titleField, knownFields.title),
  }
  const text = textOf(record, fields.text, names.textField)
  const id = fields.id && at(record, fields.id)
  const title = fields.title && at(record, fields.title)
  const kept = names.keep.flatMap(name => {
    const value = at(record, name)
    if (depthOf(value) > mostLevels)
      throw new InputError('too-large', `its field "${name}" (--keep) is nested deeper than ${mostLevels} levels`)
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    text,
    ...((typeof id === 'string' || typeof id === 'number') && { id }),
    ...(typeof title === 'string' && title !== '' && { title }),
    ...dateOf(record, fields.date),
    ...(kept.length > 0 && { kept: Object.fromEntries(kept) }),
    fields: Object.fromEntries(
      Object.entries(fields).filter(([, name]) => name !== undefined && at(record, name) !== undefined),
    ),
  }
}

/** The field that was said, or the first known one that has something in it. */
function fieldOf(record: object, said: string | undefined, known: readonly string[]): string | undefined {
  if (said !== undefined) return said
  return known.find(name => {
    const value = (record as Record<string, unknown>)[name]
    return Object.hasOwn(record, name) && value !== null && value !== ''
  })
}

function textOf(record: object, field: string | undefined, said: string | undefined): string {
  const text = field === undefined ? undefined : at(record, field)
  if (field === undefined || text === undefined || text === null) {
    if (said === undefined && typeof (record as { text?: unknown }).text === 'string') return ''
    const seen = Object.keys(record).slice(0, 12)
    throw new InputError(
      'text-missing',
      `it has no field "${field ?? 'text'}" (--text-field); its fields are ${seen.join(', ') || 'none'}`,
    )
  }
  if (typeof text === 'string') return text
  if (Array.isArray(text) && text.every(piece => typeof piece === 'string')) return text.join('\n\n')
  throw new InputError(
    'text-not-a-string',
    `its field "${field}" is ${typeof text === 'object' ? 'a list or an object' : `a ${typeof text}`}, not a string`,
  )
}

/** The day that the record tells, or the one in its address. */
function dateOf(record: object, field: string | undefined): Partial<DumpArticle> {
  const value = field === undefined ? undefined : at(record, field)
  const told = value === undefined || value === null || value === '' ? undefined : value
  const date = told === undefined ? undefined : readDay(told)
  if (date !== undefined) return { date, dateFrom: 'record' }
  const address = knownFields.address.map(name => addressDay(at(record, name))).find(day => day !== undefined)
  return {
    ...(address !== undefined && { date: address, dateFrom: 'url' }),
    ...(told !== undefined && { unreadableDate: typeof told === 'object' ? 'a list or an object' : String(told) }),
  }
}

/** What is nested deeper breaks whoever writes it. */
const mostLevels = 100

/** How deep a value is nested, as far as it matters. */
function depthOf(value: unknown): number {
  let level = [value]
  for (let depth = 0; ; depth++) {
    level = level.filter(each => typeof each === 'object' && each !== null)
    if (level.length === 0 || depth > mostLevels) return depth
    level = level.flatMap(each => Object.values(each as object))
  }
}

/** The value at a dotted path. A field whose name has the dots itself is found too. */
export function at(record: object, path: string): unknown {
  if (Object.hasOwn(record, path)) return (record as Record<string, unknown>)[path]
  let value: unknown = record
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}

const numberBehind = String.raw`"\s*:\s*(-?\d[\d.eE+-]*)`
const special = /[\\^$.*+?()[\]{}|]/g

/** A number as the line has it, where a double would say something else: `9007199254740993`, `1.0`, `1e400`. */
export function exactNumber(line: string, field: string, value: number): string | number {
  if (Number.isSafeInteger(value) && !line.includes(`${value}.`) && !/[eE]/.test(String(value))) return value
  const key = field.split('.').at(-1)!.replace(special, '\\$&')
  for (const [, written] of line.matchAll(new RegExp(`(?<!\\\\)"${key}${numberBehind}`, 'g')))
    if (Object.is(Number(written), value)) return written === String(value) ? value : written!
  return value
}
