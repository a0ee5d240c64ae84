import { far, type Place } from './features.ts'
import type { Look } from './looks.ts'

/** Lines on each side that count as near. */
const near = 4
/** What a line adds to the stretch that holds most of the prose: its words, less what a line costs. */
const most = 60
const cost = 8

/** Finds where each line stands. One pass up and one down. */
export function readPlaces(looks: readonly Look[]): Place[] {
  const count = looks.length
  const above = distances(looks, 1)
  const below = distances(looks, -1)
  const runs = runLengths(looks)
  const main = mainStretch(looks)
  const indent = usualIndent(looks)
  let words = 0
  let prose = 0
  let marker = 0
  const sums = new Int32Array(count + 1)
  const stops = new Int32Array(count + 1)
  for (let index = 0; index < count; index++) {
    const look = looks[index]!
    words += look.words
    if (look.long) prose += look.words
    sums[index + 1] = words
    stops[index + 1] = stops[index]! + Number(look.ending === 1 || look.ending === 2)
  }
  return looks.map((look, index) => {
    const from = Math.max(0, index - near)
    const to = Math.min(count, index + near + 1)
    const known = marker
    if (look.rule > 0 && !look.long) marker = look.rule
    return {
      marker: known,
      above: above[index]!,
      below: below[index]!,
      run: runs[index]!,
      side: index < main.first ? -1 : index >= main.last ? 1 : 0,
      away:
        index < main.first
          ? main.first - index
          : index >= main.last
            ? index - main.last + 1
            : Math.min(index - main.first, main.last - 1 - index) + 1,
      density: (sums[to]! - sums[from]!) / (to - from),
      stopped: (stops[to]! - stops[from]!) / (to - from),
      indented: Math.sign(look.indent - indent) as Place['indented'],
      prose: words ? prose / words : 0,
      lines: count,
      edge: index === 0 ? 0 : index === count - 1 ? 1 : 2,
    }
  })
}

function distances(looks: readonly Look[], by: 1 | -1): Int32Array {
  const result = new Int32Array(looks.length)
  let distance = far
  for (let index = by > 0 ? 0 : looks.length - 1; index >= 0 && index < looks.length; index += by) {
    distance = looks[index]!.long ? 0 : Math.min(far, distance + 1)
    result[index] = distance
  }
  return result
}

function runLengths(looks: readonly Look[]): Int32Array {
  const result = new Int32Array(looks.length)
  for (let first = 0; first < looks.length; ) {
    let last = first
    while (last < looks.length && looks[last]!.long === looks[first]!.long) last++
    result.fill(last - first, first, last)
    first = last
  }
  return result
}

/** The stretch of lines with the largest sum: words of long lines, less what each line costs. */
function mainStretch(looks: readonly Look[]): { readonly first: number; readonly last: number } {
  let best = { first: 0, last: looks.length, sum: 0 }
  let first = 0
  let sum = 0
  looks.forEach(({ long, words }, index) => {
    if (sum <= 0) {
      sum = 0
      first = index
    }
    sum += (long ? Math.min(most, words) : 0) - cost
    if (sum > best.sum) best = { first, last: index + 1, sum }
  })
  return best
}

/** The indent of the middle word of all long lines. */
function usualIndent(looks: readonly Look[]): number {
  const long = looks.filter(look => look.long)
  const sorted = (long.length > 0 ? long : [...looks])
    .map(({ indent, words }) => ({ indent, words }))
    .sort((a, b) => a.indent - b.indent)
  let left = sorted.reduce((sum, { words }) => sum + words, 0) / 2
  return sorted.find(({ words }) => (left -= words) <= 0)?.indent ?? 0
}
