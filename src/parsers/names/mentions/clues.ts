import type { Token } from '../../../document/tokens.ts'
import { grammarWords } from '../../../english/words/grammar/grammar-words.ts'
import {
  firmsHave,
  organizationNouns,
  peopleHave,
  placeNouns,
  rolesOfFirms,
} from '../../../english/words/names/beside-names.ts'
import { roleNouns } from '../../../english/words/names/role-nouns.ts'
import { kinds } from './labels.ts'
import { states } from './listed.ts'
import type { Name } from './name.ts'
import { isTitle } from './titles.ts'
import type { Word } from './words.ts'

const person = kinds.indexOf('person')
const organization = kinds.indexOf('organization')
const place = kinds.indexOf('place')
const oldest = 110
const locators = new Set(['across', 'around', 'in', 'near', 'outside', 'throughout'])
/** Shares [in] Veltrio, a stake [in] it. */
const held = new Set(['interest', 'interests', 'investment', 'investments', 'share', 'shares', 'stake', 'stakes'])
const articles = new Set(['a', 'an', 'the'])
const possessive = /^['’]s?$/
/** Words that an apposition has at most before its noun. */
const longestApposition = 8

/** What the words beside a name say of its kind, for sure: striker [Pell], the town of [Orlan], [Veltrio] shares. Undefined where they say nothing. */
export function clueOf(tokens: readonly Token[], words: readonly Word[], name: Name): number | undefined {
  const before = clueBefore(tokens, words, name)
  const behind = clueBehind(words, name)
  return before === undefined || behind === undefined || before === behind ? (before ?? behind) : undefined
}

function clueBehind(words: readonly Word[], { first, last }: Name): number | undefined {
  const after = words[last]
  if (!after) return undefined
  if (after.text === ',') return clueBehindComma(words, first, last)
  if (after.text === '-' && words[last + 1]?.lower === 'based') return place
  if (possessive.test(after.text) && words[last + 1] && peopleHave.has(words[last + 1]!.lower)) return person
  if (firmsHave.has(after.lower)) return organization
  return after.shape === 'lower' && placeNouns.has(after.lower) && last - first === 1 ? place : undefined
}

/** Pell[, 54,] · Pell[, who] · Orlan[, Kenya] · Veltrio[, a software company] */
function clueBehindComma(words: readonly Word[], first: number, last: number): number | undefined {
  const next = words[last + 1]
  if (!next) return undefined
  if (next.shape === 'number') {
    const age = Number(next.text)
    const behind = words[last + 2]
    return age > 0 && age <= oldest && (behind === undefined || behind.text === ',' || behind.text === '.')
      ? person
      : undefined
  }
  if (next.lower === 'who') return person
  if (next.capital)
    return last - first === 1 && next.traits & states && words[last + 2]?.capital !== true ? place : undefined
  if (articles.has(next.lower)) return clueInApposition(words, last + 2)
  return next.shape === 'lower' && clueInApposition(words, last + 1, complements) === person ? person : undefined
}

/** Pell, [analyst] at Veltrio: what stands behind a role without an article. */
const complements: ReadonlySet<string> = new Set(['at', 'for', 'from', 'of', 'with'])

/** Veltrio, a software [company] in Orlan · Pell, the city’s party [chief]: the last noun before anything that follows it says it. */
function clueInApposition(words: readonly Word[], first: number, ends?: ReadonlySet<string>): number | undefined {
  let at = first
  while (at < first + longestApposition && words[at] && !endsApposition(words[at]!)) at++
  const head = words[at - 1]
  if (at === first || at === first + longestApposition || head!.shape !== 'lower') return undefined
  if (ends && !ends.has(words[at]?.lower ?? '')) return undefined
  if (roleNouns.has(head!.lower) && !rolesOfFirms.has(head!.lower)) return person
  if (placeNouns.has(head!.lower)) return place
  return organizationNouns.has(head!.lower) ? organization : undefined
}

const endsApposition = ({ shape, text, lower }: Word): boolean =>
  shape === 'mark' ? text !== '-' && !possessive.test(text) : shape === 'lower' && grammarWords.has(lower)

function clueBefore(tokens: readonly Token[], words: readonly Word[], { first, last }: Name): number | undefined {
  const before = words[first - 1]
  if (!before) return undefined
  const { lower } = before
  if (isTitle(tokens[first - 1]!.lexeme)) return person
  if (lower === 'of') {
    const noun = words[first - 2]
    return noun?.shape === 'lower' && placeNouns.has(noun.lower) && articles.has(words[first - 3]?.lower ?? '')
      ? place
      : undefined
  }
  if (locators.has(lower))
    return last - first > 2 ||
      words[first]!.shape === 'upper' ||
      held.has(words[first - 2]?.lower ?? '') ||
      isAttribute(words, last)
      ? undefined
      : place
  return before.shape === 'lower' && lower !== 'native' && roleNouns.has(lower) && !rolesOfFirms.has(lower)
    ? person
    : undefined
}

/** in Veltrio [stores]: the name belongs to the noun behind it. */
function isAttribute(words: readonly Word[], last: number): boolean {
  const after = words[last]
  return (
    after !== undefined &&
    (after.capital ||
      after.text === '-' ||
      possessive.test(after.text) ||
      (after.shape === 'lower' && !grammarWords.has(after.lower)))
  )
}
