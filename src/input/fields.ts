import { InputError } from './failure.ts'
import { isDay } from './file-name-date.ts'

/** The names of the fields of a record in a dump; a dot leads into an object: `body.text`. */
export interface FieldNames {
  readonly textField: string
  readonly idField: string
  readonly dateField: string
  readonly titleField: string
  /** Fields that are passed through. */
  readonly keep: readonly string[]
}

/** An article out of a dump. */
export interface DumpArticle {
  readonly text: string
  readonly id?: string | number
  readonly title?: string
  readonly date?: string
  /** A date that no calendar has, as it stands there. */
  readonly unreadableDate?: string
  readonly kept?: Readonly<Record<string, unknown>>
}

const leadingDay = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/

/** Takes the fields out of a record. Throws `InputError` for a record without a text. */
export function readFields(record: unknown, names: FieldNames): DumpArticle {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new InputError('json-invalid', 'it is JSON, but not an object')
  const text = at(record, names.textField)
  if (text === undefined || text === null)
    throw new InputError('text-missing', `it has no field "${names.textField}" (--text-field)`)
  if (typeof text !== 'string')
    throw new InputError(
      'text-not-a-string',
      `its field "${names.textField}" is ${typeof text === 'object' ? 'a list or an object' : `a ${typeof text}`}, not a string`,
    )
  const id = at(record, names.idField)
  const title = at(record, names.titleField)
  const kept = names.keep.flatMap(name => {
    const value = at(record, name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    text,
    ...((typeof id === 'string' || typeof id === 'number') && { id }),
    ...(typeof title === 'string' && title !== '' && { title }),
    ...dateOf(at(record, names.dateField)),
    ...(kept.length > 0 && { kept: Object.fromEntries(kept) }),
  }
}

function dateOf(value: unknown): Pick<DumpArticle, 'date' | 'unreadableDate'> {
  if (value === undefined || value === null || value === '') return {}
  const day = typeof value === 'string' ? leadingDay.exec(value.trim())?.[1] : undefined
  return day && isDay(day)
    ? { date: day }
    : { unreadableDate: typeof value === 'string' ? value : JSON.stringify(value) }
}

/** The value at a dotted path. A field whose name has the dots itself is found too. */
function at(record: object, path: string): unknown {
  if (Object.hasOwn(record, path)) return (record as Record<string, unknown>)[path]
  let value: unknown = record
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}
