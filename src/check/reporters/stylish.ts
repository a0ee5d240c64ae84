import type { Change } from '../compare/compare.ts'
import type { ArticleResult, Finding } from '../finding.ts'
import { safeLine } from './escape.ts'
import type { Reporter, Summary } from './reporter.ts'

type Paint = (text: string) => string

/** How a terminal tells things apart; without colours each gives its text back. */
export interface Palette {
  readonly red: Paint
  readonly yellow: Paint
  readonly green: Paint
  readonly dim: Paint
  readonly bold: Paint
}

const plain: Paint = text => text
export const noPalette: Palette = { red: plain, yellow: plain, green: plain, dim: plain, bold: plain }

/** Longer values than these stand under one another. */
const longestPair = 72

/** For people: the findings under their article, those of one line of the text under it, old and new. */
export const stylishReporter = (palette: Palette = noPalette): Reporter => ({
  start: '',
  article(result) {
    const { path, findings, written } = result
    // What could not be read is told on standard error.
    if (!written && findings.length === 0) return ''
    const lines = [palette.bold(pathLine(path))]
    if (written) lines.push(`  ${palette.green(`${written.how} ${safeLine(written.path)}`)}`)
    const widths = widthsOf(result)
    findings.forEach((finding, index) =>
      lines.push(...findingLines(finding, findings[index - 1]?.excerpt, widths, palette)),
    )
    return `${lines.join('\n')}\n\n`
  },
  end: summary => `${summaryLine(summary, palette)}\n`,
})

/** GitHub's runner obeys a line that begins with two colons, even a path. */
const pathLine = (path: string): string =>
  path === '-' ? 'standard input' : path.trimStart().startsWith('::') ? `./${safeLine(path)}` : safeLine(path)

const placeOf = ({ line, column }: Finding): string => `${line}:${column}`

function widthsOf({ findings }: ArticleResult): { place: number; severity: number } {
  return {
    place: Math.max(0, ...findings.map(finding => placeOf(finding).length)),
    severity: Math.max(0, ...findings.map(({ severity }) => severity.length)),
  }
}

/** The line of the text is shown once, under the first of its findings. */
function findingLines(
  finding: Finding,
  shown: string | undefined,
  widths: { place: number; severity: number },
  palette: Palette,
): string[] {
  const { red, yellow, dim } = palette
  const { code, severity, message, excerpt, changes = [] } = finding
  const colour = severity === 'error' ? red : yellow
  const margin = ' '.repeat(widths.place + 4)
  return [
    `  ${dim(placeOf(finding).padStart(widths.place))}  ${colour(severity.padEnd(widths.severity))}  ${safeLine(message)}  ${dim(code)}`,
    ...(excerpt?.trim() && excerpt !== shown ? [`${margin}${dim(`│ ${safeLine(excerpt.trim())}`)}`] : []),
    ...changes.flatMap(change => changeLines(change, palette)).map(line => `${margin}${line}`),
  ]
}

function changeLines({ field, was = '(none)', now = '(none)' }: Change, { red, green, dim }: Palette): string[] {
  const [old, fresh] = [safeLine(was), safeLine(now)]
  if (old.length + fresh.length <= longestPair) return [`${dim(`${field}:`)} ${red(old)} ${dim('→')} ${green(fresh)}`]
  return [red(`- ${field}: ${old}`), green(`+ ${field}: ${fresh}`)]
}

function summaryLine(summary: Summary, { red, yellow, green, bold }: Palette): string {
  const { errors, warnings, written, failures } = summary
  const counted = [
    failures > 0 && red(`${failures} failed`),
    errors > 0 && red(times(errors, 'error')),
    warnings > 0 && yellow(times(warnings, 'warning')),
    written > 0 && green(`${times(written, 'expected record')} written`),
  ].filter(text => text !== false)
  return `${whatWasChecked(summary)}: ${counted.length > 0 ? counted.join(', ') : bold(green('clean'))}`
}

function whatWasChecked({ articles, compared, written, records }: Summary): string {
  if (records !== undefined) return `${times(records, 'record')} checked`
  const checked = `${times(articles, 'article')} checked`
  if (compared === 0) return written > 0 ? checked : `${checked}, none against an expected record`
  const expected = compared === 1 ? 'its expected record' : 'their expected records'
  return compared === articles ? `${checked} against ${expected}` : `${checked}, ${compared} against ${expected}`
}

const times = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
