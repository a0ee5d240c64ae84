import { RE2JS } from 're2js'
import { UserError } from '../contract/errors.ts'

/** Tells the lines that stand between two articles. */
export type Separator = (line: string) => boolean

/** A separator is not longer: what a pattern takes for one line cannot be a page. */
const longestLine = 1000

/** A pattern in the syntax of RE2, which takes linear time whatever the line: no lookahead, no back reference. */
export function separatorOf(pattern: string): Separator {
  try {
    const compiled = RE2JS.compile(pattern)
    return line => line.length <= longestLine && compiled.matcher(line).find()
  } catch (error) {
    throw new UserError(
      `--split '${pattern}': ${(error as Error).message} (the syntax is that of RE2: no lookahead, no back references)`,
    )
  }
}
