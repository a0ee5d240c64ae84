import { safeJson, safeLine, wholeMessage } from './escape.ts'
import type { Reporter } from './reporter.ts'

const special = /[\\#]/g

/** The Test Anything Protocol, version 14: a test an article, with its findings in a YAML block. */
export function tapReporter(): Reporter {
  let count = 0
  return {
    start: 'TAP version 14\n',
    article({ path, findings, failure }) {
      const good = !failure && findings.every(({ severity }) => severity !== 'error')
      const title = `${good ? 'ok' : 'not ok'} ${++count} - ${safeLine(path).replace(special, '\\$&')}\n`
      if (failure) return `${title}  ---\n  message: ${safeJson(safeLine(failure))}\n  ...\n`
      if (findings.length === 0) return title
      const items = findings.map(
        finding =>
          `    - code: ${finding.code}\n      severity: ${finding.severity}\n      line: ${finding.line}\n      column: ${finding.column}\n      message: ${safeJson(wholeMessage(finding).map(safeLine).join('\n'))}\n`,
      )
      return `${title}  ---\n  findings:\n${items.join('')}  ...\n`
    },
    end: () => `1..${count}${count === 0 ? ' # no articles' : ''}\n`,
  }
}
