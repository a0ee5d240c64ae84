import { classAt, digit } from '../../../document/characters.ts'
import type { Mark } from './marks.ts'

/** An opening mark and the one that closes it. Without the latter it is unclosed at the end of its paragraph, or at `until`. */
export interface Pair {
  readonly open: Mark
  readonly close?: Mark
  /** An unclosed quotation is taken to end before another begins. */
  readonly until?: number
}

export interface Pairs {
  /** In the order of their opening marks; they nest or stand apart. */
  readonly pairs: readonly Pair[]
  /** Closing marks that nothing opened. */
  readonly unopened: readonly Mark[]
}

/** Pairs the marks of one paragraph with a stack, so that the damage of a missing mark ends with the paragraph. */
export function pairMarks(text: string, marks: readonly Mark[]): Pairs {
  const ends = closersOf(marks)
  const found: Pair[] = []
  const unopened: Mark[] = []
  const stack: { mark: Mark; closer: number }[] = []
  let doubles = 0
  /** A single mark that no single mark closes. */
  let lone: Mark | undefined

  const close = (closer: Mark): void => {
    let open = stack.pop()!
    while (open.mark.level !== closer.level) open = stack.pop()!
    if (closer.level === 'double') doubles--
    found.push({ open: open.mark, close: closer })
  }

  marks.forEach((mark, index) => {
    if (mark.level === 'single') {
      if (stack.at(-1)?.closer === index) close(mark)
      else if (mark.way === 'open') openSingle(mark, index)
      return
    }
    const opens = mark.way === 'open' || (mark.way === 'either' && doubles === 0)
    if (!opens && doubles > 0) return close(mark)
    if (!opens) return unopenedAt(mark)
    if (doubles > 0 && !nests(marks, index, outerStyle())) abandon(mark)
    stack.push({ mark, closer: -1 })
    doubles++
    lone = undefined
  })

  /** ‘We lost,[”] she said. */
  function unopenedAt(mark: Mark): void {
    if (isInches(text, mark)) return
    if (lone) found.push({ open: lone, close: mark })
    else unopened.push(mark)
    lone = undefined
  }

  function outerStyle(): Mark['style'] | undefined {
    return stack.findLast(({ mark }) => mark.level === 'double')?.mark.style
  }

  function openSingle(mark: Mark, index: number): void {
    const closer = ends.closerOf(index, doubles > 0)
    if (closer >= 0) stack.push({ mark, closer })
    else if (index === 0 || doubles === 0) lone = mark
  }

  /** “We lost, he said. [“]We will be back.”: the one before was not closed. */
  function abandon(next: Mark): void {
    while (stack.length > 0) {
      const { mark } = stack.pop()!
      if (mark.level === 'double') found.push({ open: mark, until: next.start })
    }
    doubles = 0
  }

  if (lone && lone === marks[0]) found.push({ open: lone })
  const left = stack.find(({ mark }) => mark.level === 'double')
  if (left) found.push({ open: left.mark })
  return { pairs: found.sort((a, b) => a.open.start - b.open.start), unopened }
}

/** “He said [“]no[”] to me[”]: a mark within marks of its own looks nests if two closing marks follow it, within others if its own follows. */
function nests(marks: readonly Mark[], index: number, outer: Mark['style'] | undefined): boolean {
  const next = nextDouble(marks, index + 1)
  if (
    next >= 0 &&
    marks[next]!.way === 'close' &&
    marks[index]!.style !== outer &&
    marks[next]!.style === marks[index]!.style
  )
    return true
  const second = next < 0 ? -1 : nextDouble(marks, next + 1)
  return second >= 0 && marks[next]!.way === 'close' && marks[second]!.way === 'close'
}

/** Few single marks stand between two double ones; past these it is no prose. */
const farthest = 20

function nextDouble(marks: readonly Mark[], from: number): number {
  for (let index = from; index < Math.min(marks.length, from + farthest); index++)
    if (marks[index]!.level === 'double') return index
  return -1
}

/** A 12" pipe. */
const isInches = (text: string, mark: Mark): boolean =>
  mark.start > 0 && mark.style !== 'curly' && classAt(text, mark.start - 1) === digit

/**
 * Where a single mark closes, found from the right so that it takes linear time: at the first closing mark that cannot
 * be an apostrophe, else at the first that may be; not past another opening one, nor past the double marks around it.
 */
function closersOf(marks: readonly Mark[]): { closerOf(index: number, inDouble: boolean): number } {
  const strong = new Int32Array(marks.length + 1).fill(-1)
  const any = new Int32Array(marks.length + 1).fill(-1)
  const outer = new Int32Array(marks.length + 1).fill(marks.length)
  for (let index = marks.length - 1; index >= 0; index--) {
    const { level, way, weak } = marks[index]!
    const single = level === 'single'
    const closes = single && way === 'close'
    strong[index] = closes && !weak ? index : single && !closes ? -1 : strong[index + 1]!
    any[index] = closes ? index : single ? -1 : any[index + 1]!
    outer[index] = level === 'double' && way === 'close' ? index : outer[index + 1]!
  }
  return {
    closerOf(index, inDouble) {
      const limit = inDouble ? outer[index]! : marks.length
      const [first, second] = [strong[index + 1]!, any[index + 1]!]
      if (first >= 0 && first < limit) return first
      return second >= 0 && second < limit ? second : -1
    },
  }
}
