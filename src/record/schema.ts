import * as z from 'zod/mini'

/** A schema that says in the JSON Schema, and in the published types, what its value is. */
export const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema =>
  schema.check(z.describe(description)) as Schema

/** The same for a schema with a name of its own: `Quote`. */
export const named = <Schema extends z.ZodMiniType>(id: string, description: string, schema: Schema): Schema =>
  schema.check(z.meta({ id, description })) as Schema

export const offset = z.int().check(z.minimum(0))
export const text = z.string()

/** `q1`, `q2`, … */
export const idOf = (letter: string, description: string) =>
  described(z.string().check(z.regex(new RegExp(`^${letter}[1-9][0-9]*$`))), description)

/** A stretch of the article. */
export const span = {
  text: described(z.string(), 'The words, as they stand in the article'),
  start: described(offset, 'Offset of the first character'),
  end: described(offset, 'Offset behind the last character'),
}

export const Spanned = named('Spanned', 'A stretch of the article', z.strictObject(span))
