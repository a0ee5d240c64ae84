/** The JSON Schema that zod makes, as far as the record uses it. */
interface Schema {
  readonly title?: string
  readonly description?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema
}

/** TypeScript's interfaces for a JSON Schema: one for the schema itself and one for each of its definitions. */
export function typesOf(schema: Schema): string {
  const all = Object.entries({ [schema.title!]: schema, ...schema.$defs })
  const interfaces = all.map(([name, { description, properties = {}, required = [] }]) => {
    const lines = Object.entries(properties).map(([key, value]) => {
      const about = value.description ?? schema.$defs?.[nameOf(value.$ref)]?.description
      const optional = required.includes(key) ? '' : '?'
      return `${about ? `  /** ${about}. */\n` : ''}  ${key}${optional}: ${typeOf(value)}${optional && ' | undefined'}\n`
    })
    return `/** ${description}. */\nexport interface ${name} {\n${lines.join('')}}\n`
  })
  return `// Written by npm run schema: change the schemas, not this file.\n\n${interfaces.join('\n')}`
}

const nameOf = (reference = ''): string => reference.split('/').at(-1)!
const quoted = (value: string): string => `'${value}'`
const types: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
}

function typeOf({ $ref, anyOf, enum: values, const: value, type, items, additionalProperties }: Schema): string {
  if ($ref) return nameOf($ref)
  if (anyOf) return anyOf.map(typeOf).join(' | ')
  if (values) return values.map(quoted).join(' | ')
  if (value !== undefined) return quoted(value)
  if (Array.isArray(type)) return type.map(each => typeOf({ type: each })).join(' | ')
  if (type === 'array') return `${typeOf(items!)}[]`
  if (type === 'object') return `Record<string, ${typeOf(additionalProperties!)}>`
  return types[type as string] ?? 'unknown'
}
