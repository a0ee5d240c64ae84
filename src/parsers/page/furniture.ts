import { perLexeme } from '../../document/lexemes.ts'
import type { Token } from '../../document/tokens.ts'
import { phrases } from '../../english/phrases.ts'
import {
  accountOpeners,
  adOpeners,
  authorHeadings,
  commentOpeners,
  companyOpeners,
  cookieOpeners,
  navigationOpeners,
  productOpeners,
  shareOpeners,
  tagOpeners,
} from '../../english/words/page/furniture.ts'
import type { NoticeKind } from './boilerplate.ts'
import { endsWithCredit } from './credits.ts'
import { isDateLine, isStamp } from './date-lines.ts'
import { endsSentence, type Line } from './lines.ts'

/** Tokens: a line that stands over furniture, or is a piece of it, is not longer. */
export const longestMarker = 9
/** Tokens: a menu has short lines. */
const longestEntry = 6

const openers = phrases<NoticeKind>({
  'sign-up': accountOpeners,
  share: shareOpeners,
  comments: commentOpeners,
  tags: tagOpeners,
  cookie: cookieOpeners,
  product: productOpeners,
  'company-note': companyOpeners,
  'author-note': authorHeadings,
  navigation: navigationOpeners,
  other: adOpeners,
} as Record<NoticeKind, readonly string[]>)

const countsComments = perLexeme(({ lower }) => /^(?:comments?|replies|responses)$/.test(lower))
const countsShares = perLexeme(({ lower }) => /^(?:shares?|likes?|views?|tweets?)$/.test(lower))
const closesStamp = perLexeme(({ lower }) => lower === 'ago' || lower === 'read')

/** What a short line is for by the words that it begins with: [Share this], [12 Comments], [About the author]. */
export function markerKind(tokens: readonly Token[], { first, last }: Line): NoticeKind | undefined {
  const length = last - first
  if (length === 0 || length > longestMarker) return undefined
  const { shape } = tokens[first]!.lexeme
  if (shape === 'number' && length <= 4) {
    if (length >= 2 && countsComments(tokens[first + 1]!.lexeme)) return 'comments'
    if (length >= 2 && countsShares(tokens[first + 1]!.lexeme)) return 'share'
    if (closesStamp(tokens[last - 1]!.lexeme)) return 'stamp'
  }
  const opener = openers.at(tokens, first, last)
  if (!opener) return undefined
  // a name of one word must be all of a line that ends no sentence, or stand before a mark: Like [a ship]
  return opener.next === last || !endsSentence(tokens, { first, last }) ? opener.kind : undefined
}

/** What a line is that is known to be no part of the article. */
export function furnitureKind(tokens: readonly Token[], line: Line): NoticeKind {
  const { first, last } = line
  if (first === last) return 'other'
  if (isStamp(tokens, line) || isDateLine(tokens, line, false)) return 'stamp'
  const marker = markerKind(tokens, line) ?? openers.at(tokens, first, last)?.kind
  if (marker) return marker
  if (endsWithCredit(tokens, line)) return last - first > longestMarker ? 'caption' : 'credit'
  return last - first <= longestEntry && !endsSentence(tokens, line) ? 'navigation' : 'other'
}
