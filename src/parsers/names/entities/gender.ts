import type { Gender } from '../../../contract/layers.ts'
import { femaleNames } from '../../../english/words/names/female-names.ts'
import { maleNames } from '../../../english/words/names/male-names.ts'

/** What a given name says of whom it names: the first word, or the second after an initial. */
export function genderOfName(words: readonly string[]): Gender | undefined {
  const given = words[0]!.length === 1 && words.length > 2 ? words[1]! : words[0]!
  return femaleNames.has(given) ? 'female' : maleNames.has(given) ? 'male' : undefined
}
