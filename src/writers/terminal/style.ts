import { chalkFor } from '../color.ts'
import type { MarkKind } from '../marks.ts'

type Paint = (text: string) => string

export interface TerminalStyle {
  readonly paint: Readonly<Record<MarkKind, Paint>>
  readonly dim: Paint
  readonly bold: Paint
  /** What stands before and behind a mark where there is no colour. */
  readonly plain: Readonly<Record<MarkKind, readonly [string, string]>>
}

const none: readonly [string, string] = ['', '']
const marks: TerminalStyle['plain'] = {
  quote: ['{', '}'],
  person: ['@[', ']'],
  organization: ['#[', ']'],
  place: ['^[', ']'],
  group: ['~[', ']'],
  date: ['=[', ']'],
  link: ['>[', ']'],
  cue: none,
  speaker: none,
  headline: none,
  byline: none,
  dateline: none,
  label: none,
  boilerplate: none,
}
const noMarks = Object.fromEntries(Object.keys(marks).map(kind => [kind, none])) as unknown as TerminalStyle['plain']

/**
 * Colours of the sixteen that every terminal has, so that they follow its theme; without colour, plain marks. Most of an article is quotes:
 * they have green, which is read on light paper and on dark.
 */
export function terminalStyle(color: boolean): TerminalStyle {
  const chalk = chalkFor(color)
  return {
    paint: {
      quote: chalk.green,
      person: chalk.blue.bold,
      organization: chalk.magenta.bold,
      place: chalk.yellow.bold,
      group: chalk.red.bold,
      date: chalk.cyan,
      link: chalk.underline,
      cue: chalk.italic,
      speaker: text => text,
      headline: chalk.bold,
      byline: chalk.italic,
      dateline: chalk.bold,
      label: chalk.bold,
      boilerplate: chalk.dim,
    },
    dim: chalk.dim,
    bold: chalk.bold,
    plain: color ? noMarks : marks,
  }
}
