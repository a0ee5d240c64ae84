import { escapeHtml, grouped } from './html.ts'

// Plain functions from numbers to SVG: three small charts need no axes, scales or layouts, which is what a chart library brings,
// and a page that runs no chart code has less to fear from a hostile name.

const barHeight = 22
const labelWidth = 190
const barWidth = 260
const longestLabel = 28

const cut = (label: string): string => (label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label)

/** Horizontal bars, one a row, the label to the left and the number behind. */
export function barChart(title: string, rows: readonly (readonly [string, number])[]): string {
  const most = Math.max(1, ...rows.map(([, count]) => count))
  const height = rows.length * barHeight
  const bars = rows.map(([label, count], index) => {
    const y = index * barHeight
    const size = Math.round((count / most) * barWidth)
    return `<text x="${labelWidth - 8}" y="${y + 15}" text-anchor="end">${escapeHtml(cut(label))}</text><rect class="bar" x="${labelWidth}" y="${y + 3}" width="${size}" height="${barHeight - 8}"/><text x="${labelWidth + size + 6}" y="${y + 15}">${grouped(count)}</text>`
  })
  return figure(title, labelWidth + barWidth + 60, height, bars.join(''), rows)
}

const columnChartHeight = 140
const columnChartWidth = 510
const widestColumn = 48

/** Columns over time, the first and the last month named. */
export function columnChart(title: string, rows: readonly (readonly [string, number])[]): string {
  const most = Math.max(1, ...rows.map(([, count]) => count))
  const step = Math.min(widestColumn, columnChartWidth / Math.max(1, rows.length))
  const columns = rows.map(([, count], index) => {
    const size = Math.round((count / most) * columnChartHeight)
    return `<rect class="bar" x="${(index * step).toFixed(1)}" y="${columnChartHeight - size + 14}" width="${Math.max(1, step - 2).toFixed(1)}" height="${size}"/>`
  })
  const axis = `<line class="axis" x1="0" x2="${columnChartWidth}" y1="${columnChartHeight + 14.5}" y2="${columnChartHeight + 14.5}"/><text class="soft" x="0" y="10">most: ${grouped(most)}</text>`
  const ends = `<text x="0" y="${columnChartHeight + 32}">${escapeHtml(rows[0]?.[0] ?? '')}</text>${rows.length > 1 ? `<text x="${Math.max(120, rows.length * step)}" y="${columnChartHeight + 32}" text-anchor="end">${escapeHtml(rows.at(-1)![0])}</text>` : ''}`
  return figure(title, columnChartWidth, columnChartHeight + 40, columns.join('') + axis + ends, rows)
}

const cellSize = 24

/** A grid of names by names; the fuller a cell, the oftener the two stand in one article. `count` is asked for names in the order of the list. */
export function gridChart(title: string, names: readonly string[], count: (one: string, other: string) => number): string {
  const pairs = names.flatMap((one, row) => names.slice(0, row).map((other, column) => ({ row, column, label: `${other} and ${one}`, together: count(other, one) })))
  const most = Math.max(1, ...pairs.map(({ together }) => together))
  const cells = pairs.filter(({ together }) => together > 0).map(({ row, column, together }) => {
    const side = Math.max(4, Math.round(Math.sqrt(together / most) * (cellSize - 4)))
    const inset = (cellSize - side) / 2
    return `<rect class="cell" x="${labelWidth + column * cellSize + inset}" y="${row * cellSize + inset}" width="${side}" height="${side}"/>`
  })
  const labels = names.map((name, row) => `<text x="${labelWidth - 8}" y="${row * cellSize + 16}" text-anchor="end">${escapeHtml(cut(name))}</text><text class="soft" x="${labelWidth + row * cellSize + 4}" y="${row * cellSize + 16}">${row + 1}</text>`)
  const rows = pairs.filter(({ together }) => together > 0).sort((a, b) => b.together - a.together).map(({ label, together }) => [label, together] as const)
  return figure(title, labelWidth + (names.length + 1) * cellSize, names.length * cellSize, cells.join('') + labels.join(''), rows)
}

/** The picture with its numbers as a table, closed until it is wanted: what the picture shows, anybody can read. */
function figure(title: string, width: number, height: number, drawing: string, rows: readonly (readonly [string, number])[]): string {
  if (rows.length === 0) return ''
  const table = rows.map(([label, count]) => `<tr><th scope="row">${escapeHtml(label)}</th><td class="n">${grouped(count)}</td></tr>`).join('')
  return `<figure><figcaption>${escapeHtml(title)}</figcaption><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeHtml(title)}">${drawing}</svg><details><summary>The numbers</summary><table>${table}</table></details></figure>`
}
