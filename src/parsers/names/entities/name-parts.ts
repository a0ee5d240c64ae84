import { familyNamesFirst } from '../../../english/words/names/family-names-first.ts'
import { genderOfName } from './gender.ts'
import type { Name } from './name.ts'

/** How well a part of a name fits somebody: 4 for a surname, 3 for the first of two surnames, 2 for a given name, 1 for a middle one, 0 for none. */
export function partRank(part: Name, names: readonly Name[], given: boolean): number {
  let best = 0
  for (const name of names) best = Math.max(best, rankIn(part, name, given))
  return best
}

function rankIn({ words: part, particleFirst }: Name, { words, particle }: Name, given: boolean): number {
  const word = part.at(-1)!
  if (particleFirst && !particle) return 0
  const isGiven = words[0] === word && words.length > 1
  if (given) return isGiven ? 2 : words.length === 1 && words[0] === word ? 1 : 0
  if (words.at(-1) === word) return 4
  if (isGiven) return isFamilyFirst(words) ? 4 : 2
  if (words.length > 2 && words.at(-2) === word) return 3
  return words.includes(word) ? 1 : 0
}

/** `[Liu] Pengyu`, and not `[Kim] Doe`, of whom the given name is known. */
const isFamilyFirst = (words: readonly string[]): boolean =>
  familyNamesFirst.has(words[0]!) && (words.length === 3 || genderOfName(words) === undefined)
