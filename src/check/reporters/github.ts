import { commandData, commandProperty, safeLine, wholeMessage } from './escape.ts'
import type { Reporter } from './reporter.ts'

/** GitHub's workflow commands: each finding becomes an annotation at its line. */
export const githubReporter = (): Reporter => ({
  start: '',
  article({ path, findings, failure }) {
    if (failure) return command('error', { file: path, title: 'copydesk' }, [failure])
    return findings
      .map(finding => {
        const { severity, code, line, column, endLine, endColumn } = finding
        // The runner refuses columns for what runs over several lines.
        const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn) } : {}
        return command(
          severity === 'error' ? 'error' : 'warning',
          { file: path, line, endLine, ...columns, title: `copydesk: ${code}` },
          wholeMessage(finding),
        )
      })
      .join('')
  },
  end: () => '',
})

function command(
  name: 'error' | 'warning',
  properties: Readonly<Record<string, string | number>>,
  message: readonly string[],
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(safeLine(String(value)))}`)
  return `::${name} ${list.join(',')}::${commandData(message.map(safeLine).join('\n'))}\n`
}
