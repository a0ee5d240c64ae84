import { type FieldNames, type FieldRole, type FieldsRead, fieldRoles } from './fields.ts'

/** What the records of a dump have shown of their fields. Plain data: it comes from other cores. */
export interface FieldsSeen {
  /** The first field that was read in each role. */
  readonly read: FieldsRead
  /** Fields that were said, or are to be kept, and that some record had. */
  readonly found: readonly string[]
  /** All fields of the first record. */
  readonly all: readonly string[]
}

/** Both together. */
export const seenTogether = (one: FieldsSeen | undefined, other: FieldsSeen | undefined): FieldsSeen | undefined =>
  one && other
    ? { read: { ...other.read, ...one.read }, found: [...new Set([...one.found, ...other.found])], all: one.all }
    : (one ?? other)

/** The names that copydesk asks for first. */
const usual: FieldsRead = { text: 'text', id: 'id', date: 'published', title: 'title' }

/** `text of "maintext", date of "date_publish"`: what was read of other fields than the usual ones, where nobody said which. */
export function fieldsLine({ read }: FieldsSeen, names: FieldNames): string | undefined {
  const told = fieldRoles.filter(role => read[role] !== undefined)
  const other = told.some(role => read[role] !== usual[role] && names[`${role}Field`] === undefined)
  return other ? `fields read: ${told.map(role => `${role} of "${read[role]}"`).join(', ')}` : undefined
}

/** A line for each field that was asked for and that no record had. */
export function missingLines({ found, all }: FieldsSeen, names: FieldNames): string[] {
  const flags: readonly (readonly [string, string])[] = [
    ...fieldRoles
      .filter((role): role is Exclude<FieldRole, 'text'> => role !== 'text')
      .flatMap(role => {
        const name = names[`${role}Field`]
        return name === undefined ? [] : [[`--${role}-field`, name] as const]
      }),
    ...names.keep.map(name => ['--keep', name] as const),
  ]
  return flags
    .filter(([, name]) => !found.includes(name))
    .map(([flag, name]) => `no record had "${name}" (${flag}); the first has ${all.slice(0, 20).join(', ')}`)
}
