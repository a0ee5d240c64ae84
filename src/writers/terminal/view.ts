import type { Article } from '../../record/types.ts'
import { blocksOf, type Mark, type MarkKind, marksOf, segments, speakersOf } from '../marks.ts'
import { visible } from '../visible.ts'
import { whyDate, whyQuote } from '../why.ts'
import { type TerminalStyle, terminalStyle } from './style.ts'
import { fill, type Piece, wrap } from './wrap.ts'

export interface TerminalOptions {
  /** Columns. */
  readonly width: number
  readonly color: boolean
  /** Below each block, why each quote and date in it was read as it was. */
  readonly why: boolean
  readonly legend: boolean
  /** Name the article above it, as where there are several. */
  readonly title: boolean
  /** Another article stands before it. */
  readonly apart: boolean
}

/** Columns of the margin that names the speaker, in bold once and then pale; narrow terminals, and articles in which nobody speaks, have none. */
const marginWidth = 18
const narrow = 60
/** Columns; the eye loses its way back on longer lines. */
const longestLine = 80

const legendKinds: readonly MarkKind[] = ['quote', 'person', 'organization', 'place', 'group', 'date', 'link']

/** The article as a terminal shows it, wrapped, with what was found drawn into it. What a terminal would obey is shown instead. */
export function terminalView(article: Article, text: string, options: TerminalOptions): string {
  const style = terminalStyle(options.color)
  const marks = marksOf(article)
  const speakers = speakersOf(article)
  const margin = options.width >= narrow && speakers.length > 0 ? marginWidth : 0
  const width = Math.max(10, Math.min(options.width - margin, longestLine))
  const reasons = options.why ? reasonsOf(article) : []
  const lines: string[] = options.apart ? [''] : []
  if (options.legend) lines.push(legend(style), '')
  if (options.title) lines.push(style.bold(visible(article.source?.path ?? '')), '')
  let before: ReadonlySet<string> = new Set()
  let next = 0
  let reason = 0
  for (const { start, end } of blocksOf(text)) {
    const names = new Set<string>()
    for (; next < speakers.length && speakers[next]!.start < end; next++) names.add(speakers[next]!.name)
    const beside = margin ? [...names].flatMap(name => nameLines(name, before.has(name) ? style.dim : style.bold)) : []
    const drawn = wrap(pieces(text, start, end, marks, style), width)
    for (let row = 0; row < Math.max(drawn.length, beside.length); row++)
      lines.push(`${fill(beside[row] ?? '', margin)}${drawn[row] ?? ''}`.trimEnd())
    if (names.size > 0) before = names
    for (; reason < reasons.length && reasons[reason]!.start < end; reason++) {
      for (const line of wrap([{ text: visible(reasons[reason]!.text), draw: style.dim }], width - 2))
        lines.push(`${' '.repeat(margin + 2)}${line}`)
    }
    lines.push('')
  }
  return `${lines.join('\n').trimEnd()}\n`
}

/** A name in the margin; what goes on below is set in. */
const nameLines = (name: string, draw: Piece['draw']): string[] =>
  wrap([{ text: visible(name), draw }], marginWidth - 3).map((line, index) => (index === 0 ? line : ` ${line}`))

function pieces(text: string, from: number, to: number, marks: readonly Mark[], style: TerminalStyle): Piece[] {
  const drawn: Piece[] = []
  for (const { start, end, marks: covering } of segments(from, to, marks)) {
    const draw = (part: string): string => covering.reduceRight((painted, { kind }) => style.paint[kind](painted), part)
    const before = covering
      .filter(mark => mark.start === start)
      .map(({ kind }) => style.plain[kind][0])
      .join('')
    const behind = covering
      .filter(mark => mark.end === end)
      .map(({ kind }) => style.plain[kind][1])
      .reverse()
      .join('')
    drawn.push({ text: before + visible(text.slice(start, end)) + behind, draw })
  }
  return drawn
}

const legend = ({ paint, plain }: TerminalStyle): string =>
  legendKinds.map(kind => paint[kind](plain[kind][0] + kind + plain[kind][1])).join('  ')

/** Speaker, cue, rule, confidence and anchor of each quote and date, in the order of the text. */
function reasonsOf({ quotes = [], dates = [] }: Article): { start: number; text: string }[] {
  const ofQuotes = quotes.map(quote => {
    const { id, parts, speaker, addressee } = quote
    const who = `${speaker ? `by “${speaker.text}”` : 'no speaker'}${addressee ? ` to “${addressee.text}”` : ''}`
    return { start: parts[0]!.start, text: `${id} · ${who} · ${whyQuote(quote)}` }
  })
  const ofDates = dates.map(date => ({
    start: date.start,
    text: `${date.id} · “${date.text}” · ${date.value} · ${whyDate(date, dates)}`,
  }))
  return [...ofQuotes, ...ofDates].sort((a, b) => a.start - b.start)
}
