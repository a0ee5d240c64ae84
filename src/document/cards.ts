import type { Document } from './document.ts'
import { firstEndingAfter, type Span, trimmed } from './span.ts'

const ending = /MORE(?!\p{L})/gu
/** Doe[E]x-Harbour, Doe[2]020, Doe[“]We lost”, Doe[M]ORE. */
const seam = /[\p{Ll}.](?=[\p{Lu}\p{N}'"‘“])/gu
const lettered = /\p{L}/u
const nameWord = /^[(“"]?\p{Lu}|^(?:al|bin|d[aeiu]|la|v[ao]n)$/u

/** A card has no more UTF-16 units; the longest real ones have 600. */
const longestCard = 1000
/** From a surname to where it recurs: Doe [Joseph (Joe) Linus] Doe. */
const longestName = 60
const longestSurname = 30

/**
 * What a page shows when one points at a politician’s name, left by a scraper in the middle of the prose: the full name once more, glued to
 * titles of other stories. `Rep. Joe Doe [Joseph (Joe) Linus DoeEx-Harbour head runs Storm nears the coast MORE] (R-Orlan) said`.
 * In order; each lies in one paragraph.
 */
export function readCards(text: string, paragraphs: readonly Span[]): Span[] {
  if (!text.includes('MORE')) return []
  return paragraphs.flatMap(({ start, end }) => {
    let from = start
    return [...text.slice(start, end).matchAll(ending)].flatMap(({ index, 0: { length } }) => {
      const earliest = Math.max(from, start + index - longestCard)
      from = start + index + length
      const past = pastSurname(text.slice(earliest, from))
      return past === undefined ? [] : [trimmed(text, { start: earliest + past, end: from })]
    })
  })
}

/** Where the first surname that recurs ends, if one does. */
function pastSurname(stretch: string): number | undefined {
  let at = 0
  for (const word of stretch.split(' ')) {
    for (const surname of surnamesOf(word)) {
      const past = pastNamesake(stretch.slice(Math.max(0, at - longestName), at), surname, surname === word)
      if (past !== undefined) return at - past
    }
    at += word.length + 1
  }
  return undefined
}

/** McDoeMcRoe: the whole word, McDoeMc, McDoe, Mc. */
const surnamesOf = (word: string): string[] =>
  lettered.test(word)
    ? [
        ...[...word.slice(0, longestSurname).matchAll(seam)].map(({ index, 0: { length } }) =>
          word.slice(0, index + length),
        ),
        word,
      ].reverse()
    : []

/**
 * How far before a surname the same surname ends: Joe Doe[ Joseph (Joe) Linus ]Doe. Nothing but the rest of the name stands between. Where
 * no title is glued to the surname, or the full name is glued to it, the given name recurs too: Joe Doe[ Joe Linus ]Doe Storm nears the coast.
 */
function pastNamesake(before: string, surname: string, spaced: boolean): number | undefined {
  const at = before.lastIndexOf(surname)
  if (at < 0 || lettered.test(before[at - 1] ?? '')) return undefined
  const between = before.slice(at + surname.length)
  const names = between.trim().split(' ')
  const given = spaced || lettered.test(between[0] ?? '') ? before.slice(0, at).trim().split(' ').at(-1) : names[0]
  return names[0] === given && names.every(name => nameWord.test(name)) ? between.length : undefined
}

/** The stretches of a span that no card covers, without white space at their ends. */
export function outsideCards({ text, cards }: Pick<Document, 'text' | 'cards'>, { start, end }: Span): Span[] {
  const stretches: Span[] = []
  let from = start
  for (let index = firstEndingAfter(cards, start); index < cards.length && cards[index]!.start < end; index++) {
    stretches.push({ start: from, end: cards[index]!.start })
    from = cards[index]!.end
  }
  return [...stretches, { start: from, end }]
    .map(stretch => trimmed(text, stretch))
    .filter(stretch => stretch.start < stretch.end)
}
