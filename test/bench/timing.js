/** Milliseconds that a function takes. */
export function time(run) {
  const began = performance.now()
  run()
  return performance.now() - began
}

export const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/**
 * Times several functions in turn, A B C A B C …, so that a machine that slows down slows all of them.
 * Gives, by name, the times of each round; the first round warms up and is not counted.
 */
export function interleave(runs, rounds) {
  const times = Object.fromEntries(Object.keys(runs).map(name => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const taken = time(run)
      if (round > 0) times[name].push(taken)
    }
  }
  return times
}

/** The median over the rounds of how many times longer `other` takes than `ours`. */
export const ratio = (ours, other) => median(ours.map((value, round) => other[round] / value))
