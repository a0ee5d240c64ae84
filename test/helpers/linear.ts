import { expect } from 'vitest'

/** Below this, in milliseconds, a time says nothing. */
const floor = 5
const tries = 6

/** Processor time in milliseconds: others who load the machine do not count. */
function cost(run: () => void): number {
  const began = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/**
 * Asks that four times the text takes four times as long, give or take as much again; where the time grows with the square,
 * it takes sixteen times as long. The best of a few tries counts: what disturbs one spares another.
 */
export function expectLinear(read: (text: string) => void, piece: string, times: number): void {
  const [short, long] = [piece.repeat(times / 4), piece.repeat(times)]
  const best = { short: Infinity, long: Infinity }
  read(short)
  for (let attempt = 0; attempt < tries; attempt++) {
    best.short = Math.min(
      best.short,
      cost(() => read(short)),
    )
    best.long = Math.min(
      best.long,
      cost(() => read(long)),
    )
    if (best.long < 8 * Math.max(best.short, floor)) return
  }
  expect.fail(`${JSON.stringify(piece)}: ${best.short} ms for ${times / 4}, ${best.long} ms for ${times}`)
}
