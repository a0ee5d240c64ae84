import type { Document } from '../../../document/document.ts'
import { placeVariants } from '../../../english/words/places/place-variants.ts'
import { traits } from '../../../model/gazetteer.ts'
import { clueOf } from './clues.ts'
import { kinds } from './labels.ts'
import { places, states } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import { phraseTraits, type Word } from './words.ts'

const person = kinds.indexOf('person')
const group = kinds.indexOf('group')
/** Longer names say themselves what they are. */
const longest = 4
const joins = new Set(['&', 'and', '/'])
const stops = /\./g
const { demonym, knownOrganization, ordinary, organizationWord, placeWord, team } = traits
const clearWords = ordinary | demonym | organizationWord
/** What lists say against a kind. */
const contradicts = [states | knownOrganization | team, places, knownOrganization | team] as const

/** What an article says of one spelling: its names by their index, and how many clues and readings there are for each kind. */
interface Spelling {
  readonly at: number[]
  readonly clues: [number, number, number]
  readonly readings: [number, number, number]
}

/**
 * One name, one kind: what stands beside one mention (striker [Pell], [Orlan] district, [Veltrio] shares) says it for all of the same spelling; without such
 * clues most readings win, and a person's surname is that person. A place and what is named after it may be two: [Orlan] lost in [Orlan].
 */
export function withOneKind({ tokens }: Document, words: readonly Word[], names: readonly Name[]): readonly Name[] {
  const spellings = new Map<string, Spelling>()
  const surnames = new Set<string>()
  const clues: (number | undefined)[] = []
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    clues.push(undefined)
    if (name.kind === group || name.last - name.first > longest) continue
    const spelling = spellingOf(tokens, name)
    let known = spellings.get(spelling)
    if (!known) spellings.set(spelling, (known = { at: [], clues: [0, 0, 0], readings: [0, 0, 0] }))
    known.at.push(index)
    known.readings[name.kind]!++
    const clue = clueOf(tokens, words, name)
    if (clue !== undefined) known.clues[(clues[index] = clue)]!++
    if (name.kind === person && name.last - name.first > 1) surnames.add(tokens[name.last - 1]!.lexeme.text)
  }
  let changed: Name[] | undefined
  for (const [spelling, known] of spellings) {
    const settled = settledKind(words, names[known.at[0]!]!, known, surnames.has(spelling))
    if (settled === undefined) continue
    for (const index of known.at) {
      const name = names[index]!
      if (name.kind === settled) continue
      changed ??= names.slice()
      changed[index] = nameOf(tokens, name.first, name.last, settled, 'one-kind')
    }
  }
  return changed ?? names
}

/** Nothing beside it changes what a name says itself: Orlan [University], Doe [and] Roe, the [Cabinet], the [U.S.] */
function isClear(words: readonly Word[], { first, last }: Name): boolean {
  if (last - first === 1)
    return placeVariants.has(words[first]!.lower.replace(stops, '')) || (words[first]!.traits & clearWords) !== 0
  for (let at = first; at < last; at++)
    if (words[at]!.traits & organizationWord || joins.has(words[at]!.lower)) return true
  return (words[last - 1]!.traits & placeWord) !== 0
}

/** The kind that all names of a spelling have, if anything says it. */
function settledKind(
  words: readonly Word[],
  name: Name,
  { clues, readings }: Spelling,
  isSurname: boolean,
): number | undefined {
  if (isClear(words, name)) return undefined
  const { first, last } = name
  const known = phraseTraits(words, first, last)
  const told = strongest(clues)
  if (told !== undefined) {
    const others = clues[0] + clues[1] + clues[2] - clues[told]!
    if (others > 0 || known & contradicts[told]!) return undefined
    // the parts of a full name outweigh a word beside it
    return told !== person && last - first > 1 && readings[person]! > 0 ? undefined : told
  }
  if (clues.some(count => count > 0) || known & (places | knownOrganization | team)) return undefined
  if (isSurname && readings[person]! > 0) return person
  const read = strongest(readings)
  // a place and its team, its government
  if (read === undefined || (read !== person && (readings[person]! === 0 || last - first > 1))) return undefined
  return readings[read]! * 2 > readings[0] + readings[1] + readings[2] ? read : undefined
}

/** The index of the largest number, if it is larger than the others. */
function strongest(counts: readonly number[]): number | undefined {
  const most = Math.max(...counts)
  return most > 0 && counts.filter(count => count === most).length === 1 ? counts.indexOf(most) : undefined
}

const spellingOf = (tokens: Document['tokens'], { first, last }: Name): string => {
  let spelling = tokens[first]!.lexeme.text
  for (let at = first + 1; at < last; at++) spelling += ` ${tokens[at]!.lexeme.text}`
  return spelling
}
