import { didYouMean } from './nearest.ts'

/** What zod says is wrong with a value, as far as it is told to people. */
export interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** Of `unrecognized_keys`. */
  readonly keys?: readonly string[]
  /** Of `invalid_type`. */
  readonly expected?: string
  /** Of `invalid_value`. */
  readonly values?: readonly unknown[]
  readonly minimum?: number | bigint
  readonly maximum?: number | bigint
  readonly input?: unknown
}

/** So many mistakes at once are enough to begin with. */
const shown = 3

/** What is wrong, on one line that names the keys: `dte: unknown key; did you mean "date"?`. */
export function issueLine(issues: readonly Issue[], known: readonly string[] = []): string {
  const more = issues.length - shown
  return `${issues
    .slice(0, shown)
    .map(issue => partOf(issue, known))
    .join('; ')}${more > 0 ? `; and ${more} more` : ''}`
}

function partOf(issue: Issue, known: readonly string[]): string {
  const { code, path, keys = [] } = issue
  if (code === 'unrecognized_keys')
    return keys.map(key => `${keyPath([...path, key])}: unknown key${didYouMean(key, known)}`).join('; ')
  const where = keyPath(path)
  return `${where === '' ? '' : `${where}: `}${reasonOf(issue)}`
}

/** What zod says where a schema has no message of its own. */
const noMessage = 'Invalid input'

function reasonOf(issue: Issue): string {
  const { code, message, expected, values, minimum, maximum } = issue
  if (message !== noMessage) return message
  if ('input' in issue && issue.input === undefined) return 'is missing'
  if (code === 'invalid_type') return `must be ${nouns[expected ?? ''] ?? expected}`
  if (code === 'invalid_value') return `must be ${values!.length > 1 ? 'one of ' : ''}${values!.join(', ')}`
  if (code === 'too_small') return `must be ${minimum} or more`
  if (code === 'too_big') return `must be ${maximum} or less`
  return code === 'invalid_format' ? 'has an impossible value' : 'has a wrong value'
}

const nouns: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
}

const plainKey = /^[\w$-]+$/

/** `quotes[3].text`. */
export const keyPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (line, key) =>
      typeof key === 'number'
        ? `${line}[${key}]`
        : plainKey.test(String(key))
          ? `${line}${line && '.'}${String(key)}`
          : `${line}[${JSON.stringify(key)}]`,
    '',
  )
