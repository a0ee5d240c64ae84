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

/** For people: the findings under their article, each with its line of the text, old and new. */
export const stylishReporter = (palette: Palette = noPalette): Reporter => ({
  start: '',
  article(result) {
    const { path, findings, written } = result
    // What could not be read is told on standard error.
    if (!written && findings.length === 0) return ''
    const lines = [palette.bold(pathLine(path))]
    if (written) lines.push(`  ${palette.green(written === 'made' ? 'expected record made' : 'expected record rewritten')}`)
    const widths = widthsOf(result)
    for (const finding of findings) lines.push(...findingLines(finding, widths, palette))
    return `${lines.join('\n')}\n\n`
  },
  end: summary => `${summaryLine(summary, palette)}\n`,
})

/** GitHub's runner obeys a line that begins with two colons, even a path. */
const pathLine = (path: string): string => (path.trimStart().startsWith('::') ? `./${safeLine(path)}` : safeLine(path))

const placeOf = ({ line, column }: Finding): string => `${line}:${column}`

function widthsOf({ findings }: ArticleResult): { place: number; severity: number } {
  return { place: Math.max(0, ...findings.map(finding => placeOf(finding).length)), severity: Math.max(0, ...findings.map(({ severity }) => severity.length)) }
}

function findingLines(finding: Finding, widths: { place: number; severity: number }, { red, yellow, green, dim }: Palette): string[] {
  const { code, severity, message, excerpt, changes = [] } = finding
  const colour = severity === 'error' ? red : yellow
  const margin = ' '.repeat(widths.place + 4)
  return [
    `  ${dim(placeOf(finding).padStart(widths.place))}  ${colour(severity.padEnd(widths.severity))}  ${safeLine(message)}  ${dim(code)}`,
    ...(excerpt?.trim() ? [`${margin}${dim(`│ ${safeLine(excerpt.trim())}`)}`] : []),
    ...changes.flatMap(({ field, was, now }) => [
      `${margin}${red(`- ${field}: ${was === undefined ? '(none)' : safeLine(was)}`)}`,
      `${margin}${green(`+ ${field}: ${now === undefined ? '(none)' : safeLine(now)}`)}`,
    ]),
  ]
}

function summaryLine({ articles, compared, errors, warnings, written, failures }: Summary, { red, yellow, green, bold }: Palette): string {
  const counted = [
    failures > 0 && red(`${failures} failed`),
    errors > 0 && red(times(errors, 'error')),
    warnings > 0 && yellow(times(warnings, 'warning')),
    written > 0 && green(`${times(written, 'expected record')} written`),
  ].filter(text => text !== false)
  const what = `${times(articles, 'article')} checked, ${compared} against ${compared === 1 ? 'its' : 'their'} expected ${compared === 1 ? 'record' : 'records'}`
  return `${what}: ${counted.length > 0 ? counted.join(', ') : bold(green('clean'))}`
}

const times = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
