import { didYouMean } from './nearest.ts'

/** What zod says is wrong with a value, as far as it is told to people. */
export interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  /** Of `unrecognized_keys`. */
  readonly keys?: readonly string[]
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

function partOf({ code, path, message, keys = [] }: Issue, known: readonly string[]): string {
  if (code === 'unrecognized_keys')
    return keys.map(key => `${keyPath([...path, key])}: unknown key${didYouMean(key, known)}`).join('; ')
  const where = keyPath(path)
  return `${where === '' ? '' : `${where}: `}${message}`
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
