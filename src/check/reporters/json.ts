import { safeJson } from './escape.ts'
import type { Reporter } from './reporter.ts'

/** One JSON object: the articles in order, one a line, and the summary. */
export function jsonReporter(): Reporter {
  let between = '\n'
  return {
    start: '{"articles":[',
    article(result) {
      const line = `${between}${safeJson(result)}`
      between = ',\n'
      return line
    },
    end: summary => `\n],"summary":${safeJson(summary)}}\n`,
  }
}
