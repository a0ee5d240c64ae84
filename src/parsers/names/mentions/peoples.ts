import type { Document } from '../../../document/document.ts'
import type { Token } from '../../../document/tokens.ts'
import { isGroupWord } from './groups.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'

const group = kinds.indexOf('group')
const place = kinds.indexOf('place')
const american = /^americans?$/
/** [South] Africans, [Puerto] Ricans */
const opening: ReadonlySet<string> = new Set([
  'central',
  'costa',
  'east',
  'latin',
  'native',
  'north',
  'northern',
  'puerto',
  'south',
  'southern',
  'sri',
  'west',
])
/** New [Yorkers] */
const newcomer = /^(?:england|york|zealand)ers?$/

/** The names of an article, with each people that more than one word names as one: [African Americans], [Cuban-American], [South Koreans]. */
export function withWholePeoples({ tokens }: Document, names: readonly Name[]): readonly Name[] {
  const whole: Name[] = []
  for (const name of names) {
    const before = whole.at(-1)
    const people = asPeople(tokens, name)
    if (people.kind !== group) whole.push(people)
    else if (before?.kind === group && isAmerican(tokens, before, people))
      whole[whole.length - 1] = nameOf(tokens, before.first, people.last, group, before.rule)
    else whole.push(withOpening(tokens, before, people))
  }
  return whole
}

/** The North Koreans are no place. */
function asPeople(tokens: readonly Token[], name: Name): Name {
  const { lexeme } = tokens[name.last - 1]!
  return name.kind === place && lexeme.lower.endsWith('s') && isGroupWord(lexeme) && opens(tokens, name.first)
    ? nameOf(tokens, name.first, name.last, group, 'people')
    : name
}

/** African [Americans], Cuban-[American]: nothing but a hyphen stands between the two. */
function isAmerican(tokens: readonly Token[], before: Name, { first, last }: Name): boolean {
  if (last - first > 1 || !american.test(tokens[first]!.lexeme.lower)) return false
  return (
    first === before.last ||
    (first === before.last + 1 &&
      tokens[before.last]!.lexeme.text === '-' &&
      !tokens[before.last]!.spaced &&
      !tokens[first]!.spaced)
  )
}

/** [South] Africans */
function withOpening(tokens: readonly Token[], before: Name | undefined, name: Name): Name {
  const at = name.first - 1
  return at >= (before?.last ?? 0) && tokens[name.first]!.spaced && opens(tokens, at)
    ? nameOf(tokens, at, name.last, group, name.rule)
    : name
}

function opens(tokens: readonly Token[], at: number): boolean {
  const { capital, lower } = tokens[at]!.lexeme
  return capital && (opening.has(lower) || (lower === 'new' && newcomer.test(tokens[at + 1]!.lexeme.lower)))
}
