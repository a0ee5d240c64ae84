/** The word of a list that somebody may have meant, if one is near: `dte` → `date`. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const reach = Math.max(1, Math.floor(typed.length / 3))
  let best: { word: string; distance: number } | undefined
  for (const word of known) {
    if (Math.abs(word.length - typed.length) > reach) continue
    const distance = editsBetween(typed.toLowerCase(), word.toLowerCase())
    if (distance <= reach && distance < (best?.distance ?? Infinity)) best = { word, distance }
  }
  return best?.word
}

/** `; did you mean "date"?`, or nothing. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const word = nearest(typed, known)
  return word === undefined ? '' : `; did you mean "${word}"?`
}

/** The letters to insert, delete, replace or swap with their neighbour (Damerau–Levenshtein, optimal string alignment). */
function editsBetween(one: string, other: string): number {
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row++) {
    const here = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      here[column] = Math.min(
        above[column]! + 1,
        here[column - 1]! + 1,
        above[column - 1]! + (same ? 0 : 1),
        swapped ? before[column - 2]! + 1 : Infinity,
      )
    }
    before = above
    above = here
  }
  return above[other.length]!
}
