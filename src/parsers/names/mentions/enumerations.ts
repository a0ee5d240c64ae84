import type { Document } from '../../../document/document.ts'
import type { Token } from '../../../document/tokens.ts'
import { legalForms } from '../../../english/words/names/organization-forms.ts'
import { traits } from '../../../model/gazetteer.ts'
import { isGroupWord } from './groups.ts'
import { kinds } from './labels.ts'
import { organizations, places } from './listed.ts'
import { type Name, nameOf } from './name.ts'
import { isOffice } from './offices.ts'
import type { Word } from './words.ts'

const organization = kinds.indexOf('organization')
const purposes = new Set(['for', 'of', 'on'])
const joins = new Set(['&', 'and'])
const firms = new Set(['co', 'co.', 'sons'])
/** Nothing that a ministry is for is longer, in words, nor is it for more. */
const longestItem = 4
const mostItems = 6
/** What would be a name of its own. */
const named = organizations | places | traits.demonym

/**
 * Ministry of Tides[, Fisheries and Harbours]; [Quill, ]Roe & Tarrant: the commas of a ministry’s name, or of a firm’s, part nothing. Only where words of
 * the language stand between them; what was read inside is no name.
 */
export function withEnumerations(
  { tokens }: Document,
  words: readonly Word[],
  names: readonly Name[],
): readonly Name[] {
  let found: Name[] | undefined
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    if (name.kind !== organization) {
      found?.push(name)
      continue
    }
    const last = isFor(words, name) ? enumerationEnd(tokens, words, name.last) : name.last
    const first = partnersStart(tokens, words, name)
    if (last === name.last && first === name.first) {
      found?.push(name)
      continue
    }
    found ??= names.slice(0, index)
    while (found.length > 0 && found.at(-1)!.last > first) found.pop()
    found.push(nameOf(tokens, first, last, organization, 'enumeration'))
    while (names[index + 1] && names[index + 1]!.first < last) index++
  }
  return found ?? names
}

/** The [Ministry of] Tides: the name says what it is for, in one word or a few. */
function isFor(words: readonly Word[], { first, last }: Name): boolean {
  for (let at = last - 2; at > first && at >= last - 1 - longestItem; at--) {
    if (purposes.has(words[at]!.lower))
      return (
        (words[at - 1]!.traits & traits.organizationWord) !== 0 &&
        !words.slice(at + 1, last).some(({ shape, traits: own }) => shape !== 'capital' || own & places)
      )
    if (joins.has(words[at]!.lower)) return false
  }
  return false
}

/** Past `, Fisheries and Harbours`, which begins at a comma; where it began, if it is none. */
function enumerationEnd(tokens: readonly Token[], words: readonly Word[], start: number): number {
  let at = start
  for (let items = 0; items < mostItems && tokens[at]?.lexeme.text === ','; items++) {
    const joined = tokens[at + 1] !== undefined && joins.has(words[at + 1]!.lower)
    const end = itemEnd(tokens, words, at + (joined ? 2 : 1))
    if (end < 0 || (joined && items === 0)) return start
    if (joined) return end
    if (words[end] && joins.has(words[end]!.lower)) {
      const last = itemEnd(tokens, words, end + 1)
      return last < 0 ? start : last
    }
    at = end
  }
  return start
}

/** Past the words of an item, or -1 if they are none of the language: Tides, Air Quality, and who heads them; but no Orlan, no BBC, no Doe. */
function itemEnd(tokens: readonly Token[], words: readonly Word[], first: number): number {
  let end = first
  for (
    ;
    end < first + longestItem &&
    words[end]?.shape === 'capital' &&
    !words[end]!.opener &&
    !(end > first && isOffice(tokens[end]!.lexeme));
    end++
  ) {
    const { traits: own } = words[end]!
    if ((own & named && !(own & traits.ordinary)) || isGroupWord(tokens[end]!.lexeme)) return -1
  }
  if (end === first) return -1
  const foot = words[end - 1]!.traits
  return foot & traits.ordinary || !(foot & (traits.surname | traits.given)) ? end : -1
}

/** Where [Quill, Doe, ]Roe & Tarrant begins: surnames stand alone before the commas. */
function partnersStart(tokens: readonly Token[], words: readonly Word[], { first, last }: Name): number {
  if (
    last - first !== (legalForms.has(words[last - 1]!.lower) ? 4 : 3) ||
    !joins.has(words[first + 1]!.lower) ||
    (words[first + 1]!.text !== '&' && !firms.has(words[last - 1]!.lower))
  )
    return first
  let start = first
  for (
    let partners = 0;
    partners < mostItems && tokens[start - 1]?.lexeme.text === ',' && isPartner(words, start - 2);
    partners++
  )
    start -= 2
  return start
}

/** A surname that stands alone, and is no place. */
const isPartner = (words: readonly Word[], at: number): boolean =>
  words[at]?.shape === 'capital' &&
  !words[at]!.opener &&
  (words[at]!.traits & traits.surname) !== 0 &&
  !(words[at]!.traits & places) &&
  !words[at - 1]?.capital
