import { hashPair, hashThree, hashWord } from '../../../model/hashes.ts'
import { kindOf, kinds, labelCount, part, partOf } from './labels.ts'
import type { Run } from './runs.ts'
import type { Word } from './words.ts'

/** What a first reading made of the runs of an article. */
export interface Reading {
  readonly words: readonly Word[]
  readonly runs: readonly Run[]
  /** Of each token of each run, in order: the token; for each label how likely it is; the label that was read. */
  readonly tokens: Uint32Array
  readonly chances: Float32Array
  readonly labels: Uint8Array
}

/** Where else in the article a word stands, and what the acronyms of its names mean. */
export interface Evidence {
  readonly reading: Reading
  readonly places: Places
  /** From the form of an acronym to the kind of its name. */
  readonly acronyms: ReadonlyMap<number, number>
}

/** From the form of a capitalised word to its places in `Reading.tokens`. */
export type Places = ReadonlyMap<number, readonly number[]>

/** Past so many places more of them say little new. */
const enough = 12
const likely = 0.5
const sure = 0.9
const shortestAcronym = 2

/** Where each word stands, of those that a reading holds. */
export function findPlaces(words: readonly Word[], tokens: Uint32Array): Places {
  const places = new Map<number, number[]>()
  for (let place = 0; place < tokens.length; place++) {
    const { capital, form } = words[tokens[place]!]!
    if (!capital) continue
    const known = places.get(form)
    if (!known) places.set(form, [place])
    else if (known.length < enough) known.push(place)
  }
  return places
}

/** A run that is longer is not looked through. */
const longestLookedThrough = 8

/** Initials that follow each other in a run are a word of the article: only then does anybody ask what its names are at first reading. */
export function mayBeShortened(words: readonly Word[], { first, last }: Run, places: Places): boolean {
  if (last - first > longestLookedThrough) return true
  for (let from = first; from < last; from++) {
    if (!words[from]!.capital) continue
    let initials = words[from]!.lower[0]!
    for (let at = from + 1; at < last; at++) {
      if (!words[at]!.capital) continue
      initials += words[at]!.lower[0]!
      if (places.has(hashWord(initials))) return true
    }
  }
  return false
}

export function gatherEvidence(reading: Reading, places: Places): Evidence {
  const acronyms = new Map<number, number>()
  reading.labels.forEach((label, place) => {
    if (label && partOf(label) === part.begin) readAcronym(reading, place, acronyms)
  })
  return { reading, places, acronyms }
}

/** [World Health Organization] may be WHO further on. */
function readAcronym({ words, tokens, labels }: Reading, first: number, acronyms: Map<number, number>): void {
  let initials = ''
  for (let place = first; place < tokens.length; place++) {
    const word = words[tokens[place]!]!
    if (word.capital) initials += word.lower[0]
    if (partOf(labels[place]!) === part.last) break
  }
  if (initials.length >= shortestAcronym) acronyms.set(hashWord(initials), kindOf(labels[first]!))
}

const averages = new Float64Array(kinds.length + 1)
const highest = new Float64Array(labelCount)

/** Writes what the other places of a word say of it; gives the number of features. At most 64. */
export function evidenceFeatures({ reading, places, acronyms }: Evidence, place: number, out: Int32Array): number {
  const { words, tokens, chances } = reading
  const word = words[tokens[place]!]!
  if (!word.capital) return 0
  let count = 0
  const known = places.get(word.form)!
  // past the first few, a place may not be among those known
  const others = known.includes(place) ? known.length - 1 : known.length
  if (others === 0) out[count++] = 505
  else {
    averages.fill(0)
    highest.fill(0)
    for (const other of known) {
      if (other === place) continue
      for (let label = 0; label < labelCount; label++) {
        const chance = chances[other * labelCount + label]!
        averages[label === 0 ? kinds.length : kindOf(label)]! += chance / others
        if (chance > highest[label]!) highest[label] = chance
      }
    }
    const number = Math.min(others, 3)
    for (let kind = 0; kind <= kinds.length; kind++) {
      const degree = degreeOf(averages[kind]!)
      if (degree) out[count++] = hashThree(501, kind * 8 + degree, number)
    }
    for (let label = 0; label < labelCount; label++) {
      if (highest[label]! > likely) out[count++] = hashPair(502, label * 2 + (highest[label]! > sure ? 1 : 0))
    }
    const after = besideElsewhere(reading, place, known, 1)
    if (after >= 0) out[count++] = hashPair(503, after)
    const before = besideElsewhere(reading, place, known, -1)
    if (before >= 0) out[count++] = hashPair(504, before)
  }
  const acronym = acronyms.get(word.form)
  if (acronym !== undefined) out[count++] = hashPair(506, acronym)
  return count
}

const degreeOf = (chance: number): number =>
  chance > 0.9 ? 4 : chance > 0.6 ? 3 : chance > 0.3 ? 2 : chance > 0.1 ? 1 : 0

/** The likeliest label, doubled and one more if it is sure, where the word stands beside the same neighbour elsewhere; -1 if it does not. */
function besideElsewhere(
  { words, tokens, chances }: Reading,
  place: number,
  known: readonly number[],
  step: 1 | -1,
): number {
  const token = tokens[place]!
  const neighbour = tokens[place + step] === token + step ? words[token + step]!.form : undefined
  if (neighbour === undefined) return -1
  let label = -1
  let chance = 0
  for (const other of known) {
    if (
      other === place ||
      tokens[other + step] !== tokens[other]! + step ||
      words[tokens[other + step]!]!.form !== neighbour
    )
      continue
    for (let at = 0; at < labelCount; at++) {
      if (chances[other * labelCount + at]! > chance) {
        chance = chances[other * labelCount + at]!
        label = at
      }
    }
  }
  return label < 0 ? -1 : label * 2 + (chance > 0.8 ? 1 : 0)
}
