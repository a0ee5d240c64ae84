import type { ArticleResult, Finding } from '../finding.ts'
import { wholeMessage, xmlText } from './escape.ts'
import type { Reporter } from './reporter.ts'

/** JUnit's XML as Jenkins, GitLab and others read it: a suite an article, a case a finding. Warnings pass, and tell. */
export const junitReporter = (): Reporter => ({
  start: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="copydesk check">\n',
  article(result) {
    const errors = result.findings.filter(({ severity }) => severity === 'error').length
    const cases = casesOf(result)
    const name = xmlText(result.path)
    return `  <testsuite name="${name}" tests="${cases.length}" failures="${errors}" errors="${result.failure ? 1 : 0}">\n${cases.map(one => `    ${one}\n`).join('')}  </testsuite>\n`
  },
  end: () => '</testsuites>\n',
})

function casesOf({ path, compared, findings, failure }: ArticleResult): readonly string[] {
  const open = (name: string): string => `<testcase classname="${xmlText(path)}" name="${xmlText(name)}"`
  if (failure) return [`${open('is read')}><error type="failure" message="${xmlText(failure)}"/></testcase>`]
  if (findings.length === 0) return [`${open(compared ? 'agrees with its expected record' : 'has no findings')}/>`]
  return findings.map(
    finding =>
      `${open(`${finding.line}:${finding.column} ${finding.code}: ${finding.message}`)}>${outcome(path, finding)}</testcase>`,
  )
}

function outcome(path: string, finding: Finding): string {
  const { severity, code, message, line, column, excerpt } = finding
  const body = [`${path}:${line}:${column}`, ...wholeMessage(finding), ...(excerpt === undefined ? [] : [excerpt])]
    .map(xmlText)
    .join('\n')
  return severity === 'error'
    ? `<failure type="${code}" message="${xmlText(message)}">${body}</failure>`
    : `<system-out>${body}</system-out>`
}
