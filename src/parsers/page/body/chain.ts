/** What a line can be in a page: furniture before the article, the article, furniture inside it, furniture behind it. */
export const states = ['before', 'body', 'inside', 'behind'] as const
const count = states.length
const body = 1

/** From a state to the next line's: an article begins once, and does not begin again when it has ended. */
export const steps: readonly (readonly [from: number, to: number])[] = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 3],
  [3, 3],
]
export const starts: readonly number[] = [0, 1]
export const ends: readonly number[] = [0, 1, 3]

/** The weights of a chain: one a step, one a start. */
export interface Chain {
  readonly steps: readonly number[]
  readonly starts: readonly number[]
}

const none = Number.NEGATIVE_INFINITY

/** log(e^a + e^b) */
const join = (a: number, b: number): number =>
  a === none ? b : b === none ? a : Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)))

/** Sums over all paths to each line and from each line, in logarithms: `scores` holds a number a state for each line. */
export function sumPaths(scores: Float64Array, chain: Chain): { to: Float64Array; from: Float64Array; total: number } {
  const lines = scores.length / count
  const to = new Float64Array(scores.length).fill(none)
  const from = new Float64Array(scores.length).fill(none)
  if (lines === 0) return { to, from, total: 0 }
  starts.forEach((state, index) => {
    to[state] = chain.starts[index]! + scores[state]!
  })
  for (let line = 1; line < lines; line++) {
    const at = line * count
    steps.forEach(([before, after], step) => {
      to[at + after] = join(to[at + after]!, to[at - count + before]! + chain.steps[step]!)
    })
    for (let state = 0; state < count; state++) to[at + state]! += scores[at + state]!
  }
  for (const state of ends) from[(lines - 1) * count + state] = 0
  for (let line = lines - 2; line >= 0; line--) {
    const at = line * count
    steps.forEach(([before, after], step) => {
      const next = at + count + after
      from[at + before] = join(from[at + before]!, from[next]! + scores[next]! + chain.steps[step]!)
    })
  }
  let total = none
  for (const state of ends) total = join(total, to[(lines - 1) * count + state]!)
  return { to, from, total }
}

/** How likely it is that each line belongs to the article, 0 to 1. */
export function bodyChances(scores: Float64Array, chain: Chain): Float64Array {
  const { to, from, total } = sumPaths(scores, chain)
  return Float64Array.from({ length: scores.length / count }, (_, line) =>
    Math.exp(to[line * count + body]! + from[line * count + body]! - total),
  )
}
