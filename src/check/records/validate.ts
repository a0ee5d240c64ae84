import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import { jsonSchema } from '../../record/article.ts'
import type { Article } from '../../record/types.ts'

/** What is wrong with a record: one line that names the key. */
export type Validate = (line: string) => string | undefined

/**
 * Validates lines against the JSON Schema that the package ships. It is compiled to a function once: with that, a line costs
 * a tenth more than `JSON.parse` alone, where the zod schema that it is generated from costs as much again.
 */
export function recordValidator(): Validate {
  const schema = jsonSchema()
  const isArticle = new Ajv2020({ strictTypes: false, formats: {} }).compile<Article>(schema)
  return line => {
    let record: unknown
    try {
      record = JSON.parse(line)
    } catch (error) {
      return `it is not JSON: ${(error as Error).message}`
    }
    if (isArticle(record)) return contradiction(record)
    return isFailure(record) ? undefined : errorLine(isArticle.errors![0]!)
  }
}

/** `extract` writes such a line where an article could not be read. */
const isFailure = (record: unknown): boolean =>
  typeof record === 'object' &&
  record !== null &&
  'error' in record &&
  !('schemaVersion' in record) &&
  typeof (record as { error: { code?: unknown } | null }).error?.code === 'string'

function errorLine({ instancePath, message, params, keyword }: ErrorObject): string {
  const where = instancePath
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
  const detail =
    keyword === 'additionalProperties'
      ? `: ${params['additionalProperty']}`
      : keyword === 'enum'
        ? `: ${params['allowedValues'].join(', ')}`
        : keyword === 'const'
          ? `: ${JSON.stringify(params['allowedValue'])}`
          : ''
  return `${where === '' ? '' : `${where}: `}${message}${detail}`
}

/** What no schema can say: an id that nothing has, a stretch that ends before it begins. */
function contradiction({ entities, quotes = [], dates = [] }: Article): string | undefined {
  const names = entities && new Set(entities.map(({ id }) => id))
  for (const { id, parts, speaker, addressee } of quotes) {
    for (const who of [speaker, addressee])
      if (who?.entity && !names?.has(who.entity)) return `quote ${id}: there is no entity ${who.entity}`
    for (const { start, end } of parts)
      if (start > end) return `quote ${id}: it ends at ${end}, before it begins at ${start}`
  }
  for (const { id, mentions } of entities ?? [])
    for (const { start, end } of mentions)
      if (start > end) return `entity ${id}: it ends at ${end}, before it begins at ${start}`
  for (const { id, start, end } of dates)
    if (start > end) return `date ${id}: it ends at ${end}, before it begins at ${start}`
  return undefined
}
