import type { Dateline } from '../../../contract/layers.ts'
import type { Document } from '../../../document/document.ts'
import { byPosition } from '../../../document/span.ts'
import { traits } from '../../../model/gazetteer.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'
import { phraseTraits, type Word } from './words.ts'

const place = kinds.indexOf('place')
const separators = new Set([',', '/', '&', 'and'])

/** [LARKWELL] (Reuters) —, [PELLHAVEN, Orlan], March 9: what a dateline names is a place, found or not; but SOCCER - Orlan beat Velmar, UNITED NATIONS (AP) —. */
export function withDateline(
  { tokens }: Document,
  words: readonly Word[],
  names: readonly Name[],
  { place: named, agency, date }: Dateline,
): readonly Name[] {
  if (!named || !(agency ?? date)) return names
  const { start, end } = named
  const found: Name[] = []
  let first = tokens.findIndex(token => token.start >= start)
  for (let at = first; at >= 0 && at <= tokens.length; at++) {
    const isPast = at === tokens.length || tokens[at]!.start >= end
    if (!isPast && !separators.has(tokens[at]!.lexeme.lower)) continue
    if (at > first) found.push(nameOf(tokens, first, at, place, 'dateline'))
    if (isPast) break
    first = at + 1
  }
  const known = names.map(name =>
    name.start >= start &&
    name.end <= end &&
    name.kind !== place &&
    !(phraseTraits(words, name.first, name.last) & traits.knownOrganization)
      ? nameOf(tokens, name.first, name.last, place, 'dateline')
      : name,
  )
  const others = found.filter(one => !known.some(name => name.first < one.last && one.first < name.last))
  return others.length === 0 ? known : [...known, ...others].sort(byPosition)
}
