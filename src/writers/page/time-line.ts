/** Time in equal periods, none left out, however long it is. */
export interface TimeLine {
  /** `2026-03`, or of a long time `2026`, `2020s`, `2000s`. */
  readonly labels: readonly string[]
  /** The period that a month `YYYY-MM` lies in. */
  at(month: string): number
}

/** No more periods than columns that can be told apart. */
const mostPeriods = 240
/** A month, a year, ten years, a hundred; in months. */
const lengths = [1, 12, 120, 1200]

/** The line from the first of some months to the last. There is at least one. */
export function timeLineOf(months: Iterable<string>): TimeLine {
  const inOrder = [...months].sort()
  const [first, last] = [inOrder[0]!, inOrder.at(-1)!].map(monthsOf) as [number, number]
  const length = lengths.find(length => periodsOf(first, last, length) <= mostPeriods) ?? lengths.at(-1)!
  const labels = Array.from({ length: periodsOf(first, last, length) }, (_, index) =>
    labelOf((Math.floor(first / length) + index) * length, length),
  )
  return { labels, at: month => Math.floor(monthsOf(month) / length) - Math.floor(first / length) }
}

const monthsOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

const periodsOf = (first: number, last: number, length: number): number =>
  Math.floor(last / length) - Math.floor(first / length) + 1

function labelOf(months: number, length: number): string {
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  if (length === 1) return `${year}-${String((months % 12) + 1).padStart(2, '0')}`
  return length === 12 ? year : `${year}s`
}
