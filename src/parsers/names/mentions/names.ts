import type { Document } from '../../../document/document.ts'
import { byPosition } from '../../../document/span.ts'
import { acronymsBehind } from './acronyms.ts'
import { withCertainKind } from './certain.ts'
import { withCompanyForms } from './company-forms.ts'
import { isName } from './drops.ts'
import { withEnumerations } from './enumerations.ts'
import type { Reading } from './evidence.ts'
import { isGluedRepeat, withoutGlue } from './glued.ts'
import { groupsBetween } from './groups.ts'
import { joinNames } from './joins.ts'
import { knownOrganizations } from './known.ts'
import { isClosed, kindOf, part, partOf } from './labels.ts'
import { type Name, nameOf } from './name.ts'
import { withOneKind } from './one-kind.ts'
import { withWholePeoples } from './peoples.ts'
import { withPossessives } from './possessives.ts'
import { recurring } from './recurring.ts'
import { withSeries } from './series.ts'
import { splitNames } from './splits.ts'
import { statesBehind, withoutParty } from './states.ts'
import { datedNames, titledNames } from './titled.ts'
import { withoutTitle } from './titles.ts'

/** The names that the labels of a reading mark. */
export function readNames({ tokens }: Document, reading: Reading): Name[] {
  const names: Name[] = []
  let first = 0
  for (let place = 0; place < reading.labels.length; place++) {
    const label = reading.labels[place]!
    if (label === 0) continue
    const token = reading.tokens[place]!
    if (partOf(label) === part.begin || partOf(label) === part.single) first = token
    if (isClosed(label)) names.push(nameOf(tokens, first, token + 1, kindOf(label), 'tagger'))
  }
  return names
}

/** The names of an article: those read, mended and dropped where they are none; and what rules add. */
export function namesIn(document: Document, reading: Reading): readonly Name[] {
  const { words, runs } = reading
  const joined = withEnumerations(
    document,
    words,
    withCompanyForms(document, runs, joinNames(document, readNames(document, reading))),
  )
  const mended: Name[] = []
  for (const name of joined)
    if (isName(document, words, name) && !isGluedRepeat(document, mended.at(-1), name))
      mended.push(
        withCertainKind(
          document,
          words,
          withoutParty(document, withoutGlue(document, withoutTitle(document, words, name))),
        ),
      )
  const parted = withPossessives(document, words, runs, splitNames(document, words, mended))
  const read = merged(parted, datedNames(document, parted))
  const titled = merged(read, titledNames(document, words, runs, read))
  const bracketed = merged(titled, acronymsBehind(document, runs, titled))
  const known = merged(bracketed, knownOrganizations(document, words, runs, bracketed))
  const names = merged(merged(known, recurring(document, words, runs, known)), statesBehind(document, runs, known))
  const all = merged(names, groupsBetween(document, runs, names))
  return withWholePeoples(document, withOneKind(document, words, withSeries(document, words, all)))
}

/** Two lists, each in order, as one. */
function merged(names: readonly Name[], others: readonly Name[]): readonly Name[] {
  if (others.length === 0) return names
  const both: Name[] = []
  let next = 0
  for (const name of names) {
    while (next < others.length && byPosition(others[next]!, name) < 0) both.push(others[next++]!)
    both.push(name)
  }
  while (next < others.length) both.push(others[next++]!)
  return both
}
