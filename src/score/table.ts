import type { Fault } from './find.ts'
import type { Row, Score } from './score.ts'

/** Characters of context on each side of a fault. */
const context = 60

/** A score for people: columns of figures. */
export function scoreTable({ documents, figures, kinds, rules }: Omit<Score, 'faults'>): string {
  const overall = Object.entries(figures).map(([name, value]) => [
    name,
    Number.isInteger(value) && isCount(name) ? String(value) : rate(value),
  ])
  const rows = (list: readonly Row[]): string[][] =>
    list.map(({ layer, name, gold, predicted, right, p, r, f1 }) => [
      layer,
      name,
      count(gold),
      String(predicted),
      String(right),
      rate(p),
      rate(r),
      rate(f1),
    ])
  const head = ['layer', 'kind', 'gold', 'predicted', 'right', 'p', 'r', 'f1']
  const sections = [
    `${documents} ${documents === 1 ? 'text' : 'texts'}\n`,
    columns([['figure', 'value'], ...overall]),
    ...(kinds.length > 0 ? [columns([head, ...rows(kinds)])] : []),
    ...(rules.length > 0
      ? [
          columns([
            ['layer', 'rule', 'predicted', 'right', 'p'],
            ...rows(rules).map(row => [row[0]!, row[1]!, row[3]!, row[4]!, row[5]!]),
          ]),
        ]
      : []),
  ]
  return sections.join('\n')
}

/** Faults, a line each, the words in question between double brackets. */
export function faultLines(faults: readonly Fault[], escape: (text: string) => string): string {
  const lines = faults.map(({ id, what, text, start, end }) => {
    const shown = `${text.slice(Math.max(0, start - context), start)}[[${text.slice(start, end)}]]${text.slice(end, end + context)}`
    return escape(`${id}: ${what}: …${shown.replace(/\s*\n\s*/g, ' ⏎ ')}…`)
  })
  return lines.length > 0 ? `\n${lines.join('\n')}\n` : ''
}

const isCount = (name: string): boolean => /\.(?:gold|predicted|boilerplate)$/.test(name)
const rate = (value: number | undefined): string => value?.toFixed(4) ?? ''
const count = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** Names to the left, figures to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const isName = (column: number): boolean =>
    Number.isNaN(Number(rows[1]?.[column] ?? 'x')) || rows[0]![column] === 'kind'
  return rows
    .map(
      row =>
        `${row
          .map((cell, column) => (isName(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
