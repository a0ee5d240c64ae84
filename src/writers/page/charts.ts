import { escapeHtml, grouped } from './html.ts'
import type { TimeLine } from './time-line.ts'

// Plain functions from numbers to tables with small drawings in their cells: such charts need no scales or layouts, which is what a
// chart library brings; names stay text that wraps, is searched and is read aloud; and a page without chart code fears no hostile name.

/** Names and counts, the greatest first. */
export type Counts = readonly (readonly [string, number])[]

/** A chart with its title and, in a line, what it counts. */
export const figureHtml = (title: string, unit: string, chart: string): string =>
  `<figure><figcaption><h2>${title}</h2><p class="unit">${unit}</p></figcaption>${chart}</figure>`

const greatestOf = (counts: readonly number[]): number => counts.reduce((most, count) => Math.max(most, count), 1)

/** `row[0]` are the names of a row, in a cell each; the bar and the number stand behind them. */
export function barTable(heads: readonly string[], rows: readonly (readonly [readonly string[], number])[]): string {
  const most = greatestOf(rows.map(([, count]) => count))
  const lines = rows.map(
    ([names, count]) =>
      `<tr>${names.map((name, index) => (index === 0 ? `<th scope="row">${escapeHtml(name)}</th>` : `<td>${escapeHtml(name)}</td>`)).join('')}<td class="bar"><svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect width="${((count / most) * 100).toFixed(1)}" height="1"/></svg></td><td class="n">${grouped(count)}</td></tr>`,
  )
  const [last, ...others] = heads.toReversed()
  const head = `${others
    .reverse()
    .map(name => `<th scope="col">${name}</th>`)
    .join('')}<th scope="col" colspan="2" class="n">${last}</th>`
  return `<table class="bars"><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table>`
}

/** Columns over time, one a period; `counts` are in the order of the line. */
export function columnChart(line: TimeLine, counts: readonly number[]): string {
  const most = greatestOf(counts)
  const peak = line.labels[counts.indexOf(most)] ?? ''
  const spoken = `${line.labels[0]} to ${line.labels.at(-1)}, most in ${peak}: ${grouped(most)}`
  const rows = line.labels.map(
    (label, index) => `<tr><th scope="row">${label}</th><td class="n">${grouped(counts[index]!)}</td></tr>`,
  )
  return `<p class="unit">most: ${grouped(most)}, in ${peak}</p><div class="columns">${columns(line, counts, most, `role="img" aria-label="${spoken}"`)}</div>${axis(line)}
<details><summary>The numbers</summary><table>${rows.join('')}</table></details>`
}

/** Small columns over one time line, a row a name, each measured by the greatest of all. */
export function stripTable(line: TimeLine, rows: readonly (readonly [string, readonly number[]])[]): string {
  const most = greatestOf(rows.flatMap(([, counts]) => counts))
  const lines = rows.map(
    ([name, counts]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td class="strip">${columns(line, counts, most, 'aria-hidden="true"')}</td><td class="n">${grouped(counts.reduce((sum, count) => sum + count, 0))}</td></tr>`,
  )
  return `<table class="bars strips"><tbody>${lines.join('')}<tr aria-hidden="true"><td></td><td>${axis(line)}</td><td></td></tr></tbody></table>`
}

function columns({ labels }: TimeLine, counts: readonly number[], most: number, attributes: string): string {
  const drawn = counts.map((count, index) => {
    const height = Number(((count / most) * 100).toFixed(1))
    return count === 0
      ? ''
      : `<rect x="${index + 0.1}" y="${100 - height}" width=".8" height="${height}"><title>${labels[index]}: ${grouped(count)}</title></rect>`
  })
  return `<svg viewBox="0 0 ${labels.length} 100" preserveAspectRatio="none" ${attributes}>${drawn.join('')}</svg>`
}

/** No more marks have room below columns. */
const mostTicks = 8

/** Below columns: where the years begin, or of a longer line the decades or centuries; each as wide as its periods. */
function axis({ labels }: TimeLine): string {
  const months = labels[0]!.length === 'YYYY-MM'.length
  const spans = new Map<string, number>()
  for (const label of labels) {
    const name = months ? label.slice(0, 4) : `${label.slice(0, 3)}0`
    spans.set(name, (spans.get(name) ?? 0) + 1)
  }
  const every = Math.ceil(spans.size / mostTicks)
  const ticks = [...spans].map(
    ([name, periods], index) => `<span class="g${periods}">${index % every === 0 ? name : ''}</span>`,
  )
  return `<div class="axis" aria-hidden="true">${ticks.join('')}</div>`
}

/** A grid of names by names; the larger a square, the oftener the two stand in one article. */
export function gridTable(names: readonly string[], together: (one: string, other: string) => number): string {
  const most = greatestOf(names.flatMap((one, row) => names.slice(0, row).map(other => together(one, other))))
  const cell = (one: string, other: string): string => {
    const count = together(one, other)
    const side = Math.sqrt(count / most) * 9
    const drawn =
      count > 0
        ? `<rect x="${(5 - side / 2).toFixed(1)}" y="${(5 - side / 2).toFixed(1)}" width="${side.toFixed(1)}" height="${side.toFixed(1)}"/>`
        : ''
    const spoken = escapeHtml(`${other} and ${one}: ${grouped(count)}`)
    return `<td><svg viewBox="0 0 10 10" role="img" aria-label="${spoken}"><title>${spoken}</title>${drawn}</svg></td>`
  }
  const lines = names.map(
    (one, row) =>
      `<tr><th scope="row">${escapeHtml(one)} <span class="count">${row + 1}</span></th>${names
        .map((other, column) => (column < row ? cell(one, other) : '<td></td>'))
        .slice(0, -1)
        .join('')}</tr>`,
  )
  return `<table class="grid"><thead><tr><td></td>${names
    .slice(0, -1)
    .map((name, index) => `<th scope="col" aria-label="${escapeHtml(name)}">${index + 1}</th>`)
    .join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`
}
