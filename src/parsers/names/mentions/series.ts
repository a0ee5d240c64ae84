import type { Document } from '../../../document/document.ts'
import { traits } from '../../../model/gazetteer.ts'
import { kinds } from './labels.ts'
import { organizations, places } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const place = kinds.indexOf('place')
/** Items of a series, at least; and those that lists know for places. */
const fewestItems = 3
const fewestKnown = 2
/** Words of an item whose kind nothing tells. */
const longestUnknown = 2

/** including [Al Ruwaya], Dubai, [Al Dhaidi] and Abu Dhabi: where lists know only places in a series, the others are places too. */
export function withSeries({ tokens }: Document, words: readonly Word[], names: readonly Name[]): readonly Name[] {
  let changed: Name[] | undefined
  for (let first = 0; first < names.length; ) {
    let last = first + 1
    let joint: Joint | undefined
    while (joint !== 'and' && last < names.length && (joint = jointOf(words, names[last - 1]!, names[last]!))) last++
    if (joint === 'and' && last - first >= fewestItems && arePlaces(words, names, first, last))
      for (let index = first; index < last; index++) {
        const name = names[index]!
        if (name.kind === place || !isUnknown(words, name)) continue
        changed ??= names.slice()
        changed[index] = nameOf(tokens, name.first, name.last, place, 'series')
      }
    first = last
  }
  return changed ?? names
}

type Joint = 'comma' | 'and'

/** Orlan[,] Velmar[,] Pellhaven[, and] Tarn: `and` stands before the last item. */
function jointOf(words: readonly Word[], { last }: Name, { first }: Name): Joint | undefined {
  if (first - last === 1) return words[last]!.text === ',' ? 'comma' : words[last]!.lower === 'and' ? 'and' : undefined
  return first - last === 2 && words[last]!.text === ',' && words[last + 1]!.lower === 'and' ? 'and' : undefined
}

/** Two or more that lists know for places, and nothing that they know for anything else. */
function arePlaces(words: readonly Word[], names: readonly Name[], first: number, last: number): boolean {
  let known = 0
  let read = 0
  for (let index = first; index < last; index++) {
    const name = names[index]!
    if (name.kind === place) read++
    const own = phraseTraits(words, name.first, name.last)
    if (name.kind === place && own & places) known++
    else if (name.kind !== place && !isUnknown(words, name)) return false
  }
  return known >= fewestKnown && read * 2 >= last - first - 1
}

/** Nothing that lists know, nor a given name before a surname. */
function isUnknown(words: readonly Word[], { first, last, kind }: Name): boolean {
  if (last - first > longestUnknown) return false
  for (let at = first; at < last; at++) {
    const { shape, traits: own } = words[at]!
    if (shape !== 'capital' || own & (organizations | traits.demonym)) return false
  }
  return !(kind === person && last - first > 1 && words[first]!.traits & traits.given)
}
