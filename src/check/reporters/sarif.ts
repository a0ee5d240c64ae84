import { sep } from 'node:path'
import type { ArticleResult, Finding } from '../finding.ts'
import { ruleCodes, rules, titleOf } from '../rules.ts'
import { safeJson, wholeMessage } from './escape.ts'
import type { Reporter } from './reporter.ts'

const absolute = /^(?:[a-z]:)?[\\/]/i
/** Failures are told at the end, so they are kept; beyond these many they are only counted. */
const maxNotifications = 100

/** SARIF 2.1.0, for code scanning. The rules come from the same table as the findings. */
export function sarifReporter(version: string): Reporter {
  const driver = { name: 'copydesk', version, rules: ruleCodes.map(ruleOf) }
  const failures: ArticleResult[] = []
  let between = '\n'
  return {
    start: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${safeJson(driver)}},"columnKind":"utf16CodeUnits","results":[`,
    article(result) {
      if (result.failure && failures.length < maxNotifications) failures.push(result)
      return result.findings
        .map(finding => {
          const line = `${between}${safeJson(resultOf(result.path, finding))}`
          between = ',\n'
          return line
        })
        .join('')
    },
    end({ failures: count }) {
      const notifications = failures.map(({ path, failure }) => ({
        level: 'error',
        message: { text: failure },
        locations: [locationOf(path)],
      }))
      return `\n],"invocations":[${safeJson({ executionSuccessful: count === 0, toolExecutionNotifications: notifications })}]}]}\n`
    },
  }
}

const levelOf = (severity: string) => (severity === 'warn' ? 'warning' : 'error')

const ruleOf = (code: (typeof ruleCodes)[number]) => ({
  id: code,
  shortDescription: { text: titleOf(code) },
  defaultConfiguration: { enabled: rules[code][0] !== 'off', level: levelOf(rules[code][0]) },
})

const resultOf = (path: string, finding: Finding) => ({
  ruleId: finding.code,
  ruleIndex: ruleCodes.indexOf(finding.code),
  level: levelOf(finding.severity),
  message: { text: wholeMessage(finding).join('\n') },
  locations: [locationOf(path, finding)],
})

function locationOf(path: string, finding?: Finding) {
  const artifactLocation = absolute.test(path)
    ? { uri: `file://${uriOf(path.startsWith('/') ? path : `/${path}`)}` }
    : { uri: uriOf(path), uriBaseId: '%SRCROOT%' }
  if (!finding) return { physicalLocation: { artifactLocation } }
  const { line: startLine, column: startColumn, endLine, endColumn } = finding
  return { physicalLocation: { artifactLocation, region: { startLine, startColumn, endLine, endColumn } } }
}

/** Each step of a path, escaped by itself: a colon or a hash in a name is no scheme and no fragment. */
const uriOf = (path: string): string =>
  Buffer.from(path)
    .toString()
    .split(sep === '/' ? '/' : /[\\/]/)
    .map(encodeURIComponent)
    .join('/')
