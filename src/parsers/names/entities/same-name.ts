import { nicknames } from '../../../english/words/names/nicknames.ts'
import type { Name } from './name.ts'

const generation = /^(?:jn?r|sn?r|i[iv]i?)$/

/** Whether a name may be another spelling of a fuller one that was read before. Both have at least two words. */
export function sameName(fuller: Name, name: Name): boolean {
  if (!sameGeneration(fuller, name)) return false
  const a = fuller.words
  const b = name.words
  if (a.at(-1) === b.at(-1))
    return sameGiven(a, b) || isPartOf(b, a) || isWithout(b, a) || (b.length === 2 && fuller.nickname?.[0] === b[0])
  return isPartOf(b, a) || isReversed(a, b) || a.join('') === b.join('')
}

/** `Doe Jr.` may go on as `Doe`; but after `Doe`, a `Doe Jr.` is somebody else. */
function sameGeneration(fuller: Name, name: Name): boolean {
  const mark = name.suffix && generation.test(name.suffix) ? name.suffix : undefined
  return mark === undefined || mark === fuller.suffix
}

/** `Jane Q. Doe` and `J. Doe`, `William H. Doe` and `Bill Doe`; `George W. Doe` is not `George H. W. Doe`. */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (!sameWord(a[0]!, b[0]!)) return false
  return a.length < 3 || b.length < 3 || sameWord(a[1]!, b[1]!)
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return (nicknames.get(a) ?? a) === (nicknames.get(b) ?? b)
}

/** `Manuel López` within `Andrés Manuel López Obrador`: in order and side by side. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  const at = whole.indexOf(part[0]!)
  return at >= 0 && at + part.length <= whole.length && part.every((word, index) => whole[at + index] === word)
}

/** `Desmond Alder-Hart` of `Desmond Charles Alder-Hart`: names in the middle are left out, but no initial. */
function isWithout(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length < 3 || part[0] !== whole[0]) return false
  let at = 0
  return whole.every(word => (word === part[at] ? ++at > 0 : word.length > 1)) && at === part.length
}

/** `Liu Pengyu` and `Pengyu Liu` */
const isReversed = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
