import type { Token } from '../../document/tokens.ts'
import { traits } from '../../model/gazetteer.ts'
import { hashFour, hashPair, hashText, hashThree } from '../../model/hashes.ts'
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
  const { words } = scene
  const { first, last, sentence, manner } = run
  const word = words[at]!
  const { form, kind } = word
  const wordAt = (index: number): Word | undefined => (index >= sentence.first && index < sentence.last ? words[index] : undefined)
  const before = wordAt(at - 1)
  const after = wordAt(at + 1)
  const beforeForm = before ? before.form : sentenceStart
  const afterForm = after ? after.form : sentenceEnd
  const beforeKind = before ? before.kind : sentenceStart
  const afterKind = after ? after.kind : sentenceEnd
  let count = 0

  // the word and its neighbours
  out[count++] = hashThree(101, beforeForm, form)
  out[count++] = hashThree(102, form, afterForm)
  out[count++] = hashThree(105, beforeKind, kind)
  out[count++] = hashThree(106, kind, afterKind)
  out[count++] = hashFour(107, beforeKind, kind, afterKind)
  out[count++] = hashThree(111, (scene.tokens[at]!.spaced ? 0 : 1) + (after && !scene.tokens[at + 1]!.spaced ? 2 : 0), shapeNumber[word.shape])

  // a capital at the beginning of a sentence says little; what does the rest of the article write?
  const manners = scene.manners[slotOf(form)]!
  if (!before || (before.shape === 'mark' && at - 1 === sentence.first)) {
    out[count++] = hashThree(112, kind, 0)
    out[count++] = hashThree(113, manners, word.traits & traits.ordinary ? 1 : 0)
  } else out[count++] = hashPair(114, manners & inLower)

  // the run and the words around it
  const head = words[first]!
  const foot = words[last - 1]!
  const runBefore = wordAt(first - 1)
  const runAfter = wordAt(last)
  const fromStart = Math.min(at - first, 3)
  const fromEnd = Math.min(last - 1 - at, 3)
  const length = Math.min(last - first, 5)
  out[count++] = hashThree(120, fromStart, fromEnd)
  out[count++] = hashThree(121, foot.form, fromEnd)
  out[count++] = hashThree(122, head.form, fromStart)
  out[count++] = hashThree(125, runBefore?.form ?? sentenceStart, fromStart)
  out[count++] = hashThree(126, runAfter?.form ?? sentenceEnd, fromEnd)
  out[count++] = hashFour(128, runBefore?.form ?? sentenceStart, length, kind)
  out[count++] = hashFour(129, runAfter?.form ?? sentenceEnd, length, kind)
  out[count++] = hashThree(133, manner, kind)
  out[count++] = hashThree(134, manner, first === sentence.first ? 1 : 0)
  if (run.acronym) out[count++] = hashThree(160, run.acronym, fromEnd)
  const held = traitsWithin(words, first, last)
  out[count++] = hashThree(161, (held & traits.organizationWord ? 2 : 0) + (held & (traits.role | traits.honorific) ? 1 : 0), kind)
  out[count++] = hashThree(162, word.traits & traits.role ? 1 : 0, fromStart * 4 + fromEnd)
  out[count++] = hashFour(163, foot.traits & namingWords, fromEnd, kind)
  if (scene.phrases[at]) out[count++] = hashPair(140, scene.phrases[at]!)

  return word.capital ? capitalFeatures(words, run, at, out, count) : connectorFeatures(words, run, at, out, count)
}

/** The last word of a name often says what it names: … Bank, … Island, … Act */
const namingWords = traits.organizationWord | traits.placeWord | traits.eventWord
const shapeNumber = { lower: 1, capital: 2, upper: 3, mixed: 4, number: 5, mark: 6 } as const

/** The capitals that a word stands among, and what connects them with others: Bank [of] England, Smith [and] Jones. */
function capitalFeatures(words: readonly Word[], { first, last }: Run, at: number, out: Int32Array, count: number): number {
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
function connectorFeatures(words: readonly Word[], { first, last }: Run, at: number, out: Int32Array, count: number): number {
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
