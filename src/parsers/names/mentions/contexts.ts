import type { Sentence } from '../../../document/document.ts'
import type { Token } from '../../../document/tokens.ts'
import { traits } from '../../../model/gazetteer.ts'
import { hashFour, hashPair, hashText, hashThree } from '../../../model/hashes.ts'
import type { Run } from './runs.ts'
import type { Word } from './words.ts'

/** What of the article the features of a word are made from. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly words: readonly Word[]
  /** How the article writes a form, by `slotOf`: `inLower`, `inCapitals` inside sentences, or both. */
  readonly manners: Uint8Array
  /** Hash of the known name of several words that a token is part of, or 0. */
  readonly phrases: Int32Array
}

export const inLower = 1
export const inCapitals = 2
/** Few enough to be made anew for every article; now and then two forms share one, which is as if the article had both. */
export const formSlots = 1 << 15
export const slotOf = (form: number): number => form & (formSlots - 1)

export const sentenceStart = hashText('<s>', 1)
export const sentenceEnd = hashText('</s>', 1)

/** The neighbours whose features count, and the number that tells them apart. */
export const neighbours = [
  { offset: -1, part: 'beside', place: hashText('-1', 9), outside: sentenceStart },
  { offset: 1, part: 'beside', place: hashText('+1', 9), outside: sentenceEnd },
  { offset: -2, part: 'beyond', place: hashText('-2', 9), outside: 0 },
  { offset: 2, part: 'beyond', place: hashText('+2', 9), outside: 0 },
] as const

/** In a sentence that is set in capitals a word's own features are others. */
export const ownInCapitals = (hash: number): number => hashPair(hash, 991)

/** Writes the features of a token that hang on more than one word; gives their number. At most 64. */
export function contextFeatures(scene: Scene, run: Run, at: number, out: Int32Array): number {
  const shared = [
    ...standingFeatures(standingOf(scene, run, at)),
    ...roleFeatures(scene.words[at]!.kind, roleOf(scene, run, at)),
  ]
  out.set(shared)
  return aroundFeatures(scene, run, at, out, shared.length)
}

/** It opens its sentence, marks aside: its capital says little. */
const opens = (words: readonly Word[], { first }: Sentence, at: number): boolean =>
  at === first || (at - 1 === first && words[first]!.shape === 'mark')

/** Where and how a word stands, whichever it is: what `standingFeatures` are made of, in one number. */
export function standingOf(
  { words, tokens, manners }: Scene,
  { first, last, sentence, manner, acronym }: Run,
  at: number,
): number {
  const { form, shape, traits: own } = words[at]!
  const written = manners[slotOf(form)]!
  const spacing = (tokens[at]!.spaced ? 0 : 1) + (at + 1 < sentence.last && !tokens[at + 1]!.spaced ? 2 : 0)
  // what does the rest of the article write?
  const use = opens(words, sentence, at) ? 8 + written * 2 + (own & traits.ordinary ? 1 : 0) : written & inLower
  const opening = first === sentence.first ? 1 : 0
  const role = own & traits.role ? 1 : 0
  return (
    spacing |
    (shapeNumber[shape] << 2) |
    (use << 5) |
    (distanceOf(first, last, at) << 9) |
    (manner << 13) |
    (opening << 15) |
    (acronym << 16) |
    (role << 19)
  )
}

/** The features that hang on where and how a word stands. */
export function standingFeatures(standing: number): number[] {
  const use = (standing >> 5) & 15
  const distance = (standing >> 9) & 15
  const acronym = (standing >> 16) & 7
  return [
    hashThree(111, standing & 3, (standing >> 2) & 7),
    use & 8 ? hashThree(113, (use >> 1) & 3, use & 1) : hashPair(114, use),
    hashThree(120, distance >> 2, distance & 3),
    hashThree(134, (standing >> 13) & 3, (standing >> 15) & 1),
    hashThree(162, standing >> 19, distance),
    ...(acronym ? [hashThree(160, acronym, distance & 3)] : []),
  ]
}

/** From the start of the run and from its end, at most 3 each. */
const distanceOf = (first: number, last: number, at: number): number =>
  (Math.min(at - first, 3) << 2) | Math.min(last - 1 - at, 3)

/** What a class of words may be in its run: what `roleFeatures` are made of beside the class. */
export function roleOf({ words }: Scene, { first, last, sentence, manner }: Run, at: number): number {
  const held = traitsWithin(words, first, last)
  const within = (held & traits.organizationWord ? 2 : 0) + (held & (traits.role | traits.honorific) ? 1 : 0)
  const foot = words[last - 1]!.traits
  const naming = (foot & organizationWord ? 1 : 0) | (foot & placeWord ? 2 : 0) | (foot & eventWord ? 4 : 0)
  return (
    within |
    (naming << 2) |
    (Math.min(last - 1 - at, 3) << 5) |
    (manner << 7) |
    ((opens(words, sentence, at) ? 1 : 0) << 9)
  )
}

/** The features that hang on the class of a word and on the run that it stands in. */
export function roleFeatures(kind: number, role: number): number[] {
  return [
    hashThree(133, (role >> 7) & 3, kind),
    hashThree(161, role & 3, kind),
    hashFour(163, namingTraits[(role >> 2) & 7]!, (role >> 5) & 3, kind),
    ...(role >> 9 ? [hashThree(112, kind, 0)] : []),
  ]
}

/** Writes the features that hang on the words themselves and on those around them, from an index on; gives the index past them. */
export function aroundFeatures(scene: Scene, run: Run, at: number, out: Int32Array, count: number): number {
  const { words } = scene
  const { first, last, sentence } = run
  const { form, kind, capital } = words[at]!
  const before = at > sentence.first ? words[at - 1] : undefined
  const after = at + 1 < sentence.last ? words[at + 1] : undefined
  const beforeKind = before ? before.kind : sentenceStart
  const afterKind = after ? after.kind : sentenceEnd
  const runBefore = first > sentence.first ? words[first - 1]!.form : sentenceStart
  const runAfter = last < sentence.last ? words[last]!.form : sentenceEnd
  const fromStart = Math.min(at - first, 3)
  const fromEnd = Math.min(last - 1 - at, 3)
  const length = Math.min(last - first, 5)
  out[count++] = hashThree(101, before ? before.form : sentenceStart, form)
  out[count++] = hashThree(102, form, after ? after.form : sentenceEnd)
  out[count++] = hashThree(105, beforeKind, kind)
  out[count++] = hashThree(106, kind, afterKind)
  out[count++] = hashFour(107, beforeKind, kind, afterKind)
  out[count++] = hashThree(121, words[last - 1]!.form, fromEnd)
  out[count++] = hashThree(122, words[first]!.form, fromStart)
  out[count++] = hashThree(125, runBefore, fromStart)
  out[count++] = hashThree(126, runAfter, fromEnd)
  out[count++] = hashFour(128, runBefore, length, kind)
  out[count++] = hashFour(129, runAfter, length, kind)
  if (scene.phrases[at]) out[count++] = hashPair(140, scene.phrases[at]!)
  return capital ? capitalFeatures(words, run, at, out, count) : connectorFeatures(words, run, at, out, count)
}

/** The last word of a name often says what it names: … Bank, … Island, … Act. All that it can say together. */
const { organizationWord, placeWord, eventWord } = traits
const namingTraits = [0, 1, 2, 3, 4, 5, 6, 7].map(
  bits => (bits & 1 ? organizationWord : 0) | (bits & 2 ? placeWord : 0) | (bits & 4 ? eventWord : 0),
)
const shapeNumber = { lower: 1, capital: 2, upper: 3, mixed: 4, number: 5, mark: 6 } as const

/** The capitals that a word stands among, and what connects them with others: Bank [of] England, Smith [and] Jones. */
function capitalFeatures(
  words: readonly Word[],
  { first, last }: Run,
  at: number,
  out: Int32Array,
  count: number,
): number {
  const { kind, traits: own } = words[at]!
  const left = capitalsFrom(words, at, first)
  const right = capitalsTo(words, at, last)
  out[count++] = hashThree(131, words[right - 1]!.form, Math.min(right - 1 - at, 2))
  if (left === at && at > first) {
    const connector = words[at - 1]!.form
    const other = capitalBefore(words, at - 1, first)
    if (other >= first) {
      out[count++] = hashFour(155, connector, words[other]!.kind, kind)
      const named = traitsWithin(words, capitalsFrom(words, other, first), other + 1) & traits.organizationWord
      out[count++] = hashFour(156, connector, named ? 1 : 0, own & traits.organizationWord ? 1 : 0)
    }
  }
  return count
}

/** Ministry [of] Trade, Smith [and] Jones, Grant [&] Sons: what stands on both sides? */
function connectorFeatures(
  words: readonly Word[],
  { first, last }: Run,
  at: number,
  out: Int32Array,
  count: number,
): number {
  const { form } = words[at]!
  const left = capitalBefore(words, at, first)
  const right = capitalAfter(words, at, last)
  const leftFirst = left >= first ? capitalsFrom(words, left, first) : at
  const rightLast = right < last ? capitalsTo(words, right, last) : at
  const leftWord = left >= first ? words[left]! : undefined
  const rightWord = right < last ? words[right]! : undefined
  const leftNamed = leftWord && traitsWithin(words, leftFirst, left + 1) & traits.organizationWord ? 2 : 0
  const rightNamed = rightWord && traitsWithin(words, right, rightLast) & traits.organizationWord ? 1 : 0
  out[count++] = hashFour(150, form, leftWord?.kind ?? 0, rightWord?.kind ?? 0)
  out[count++] = hashThree(151, form, leftNamed + rightNamed)
  out[count++] = hashThree(153, form, leftWord?.form ?? 0)
  out[count++] = hashThree(154, form, rightWord?.form ?? 0)
  return count
}

/** No name goes on for longer; what is further away does not count. */
const reach = 12

function capitalsFrom(words: readonly Word[], at: number, first: number): number {
  let from = at
  while (from > first && from > at - reach && words[from - 1]!.capital) from--
  return from
}

function capitalsTo(words: readonly Word[], at: number, last: number): number {
  let to = at + 1
  while (to < last && to < at + reach && words[to]!.capital) to++
  return to
}

function capitalBefore(words: readonly Word[], at: number, first: number): number {
  let other = at
  while (other >= first && !words[other]!.capital) other--
  return other
}

function capitalAfter(words: readonly Word[], at: number, last: number): number {
  let other = at
  while (other < last && !words[other]!.capital) other++
  return other
}

function traitsWithin(words: readonly Word[], first: number, last: number): number {
  let sum = 0
  for (let at = first; at < last && at < first + reach; at++) sum |= words[at]!.traits
  return sum
}
