import { perLexeme } from '../../document/lexemes.ts'
import type { Token } from '../../document/tokens.ts'
import { readAside } from '../../grammar/link-labels.ts'
import type { Line } from '../../grammar/lines.ts'
import { phrases } from '../../grammar/phrases.ts'
import type { Boilerplate } from '../../layers.ts'
import { authorOpeners, authorWords, creditOpeners, noteOpeners, requestOpeners, requestWords, rightsOpeners, signUpOpeners, wholeLineNotices } from '../../lexicon/notices.ts'
import { endsWithCredit } from './credits.ts'

export type NoticeKind = Boilerplate['kind']

/** No notice is longer, in tokens: what begins like one and goes on is prose. */
const longestNotice: Readonly<Record<NoticeKind, number>> = {
  'sign-up': 90, 'author-note': 90, credit: 110, copyright: 60, 'editors-note': 140, caption: 110, other: 20,
}
/** A line about the author has the author's name in so many tokens before `is`. */
const longestName = 6

const wholeLines = phrases({ other: wholeLineNotices })
const openers = phrases<NoticeKind>({
  'sign-up': signUpOpeners, caption: creditOpeners, copyright: rightsOpeners, 'editors-note': noteOpeners, 'author-note': authorOpeners,
  credit: [], other: [],
})
const authorWord = new Set(authorWords)

const contribution = /^(?:\.|to (?:the|this) (?:article|column|piece|post|report|story)|(?:additional |further )?reporting)/
const address = /\.[a-z]{2,}\.?$/
const clicks = /^(?:click|go|tap)$/
const captionMark = /^(?:CLOSE|Image|Photo)$/
const reach = /^(?:@|follow|email|e-mail|twitter|author|book|newsletter|podcast)$/
/** Tokens: a request that is found by a word inside it is not longer. */
const shortRequest = 40

const hints = new Set(['contributed', '@', 'click', ...requestWords])
const requestOpener = new Set(requestOpeners)
const isHint = perLexeme(({ lower }) => hints.has(lower))
const opensRequest = perLexeme(({ lower }) => requestOpener.has(lower))
const reaches = perLexeme(({ lower }) => reach.test(lower))
const isCaptionMark = perLexeme(({ text }) => captionMark.test(text))
const saysAuthor = perLexeme(({ lower }) => authorWord.has(lower))

/** What a line is if it is no part of the article: `Advertisement`, `Sign up for our letter`, `(Photo: Jane Doe/Agency)`. */
export function noticeKind(tokens: readonly Token[], line: Line): NoticeKind | undefined {
  const { first, last, bracketed } = line
  const length = last - first
  if (length > longestNotice['editors-note'] || length === 0) return undefined
  if (wholeLines.at(tokens, first, last)?.next === last || isFurniture(tokens, line)) return 'other'
  if (isCaptioned(tokens, line)) return 'caption'
  const opener = openers.at(tokens, first, last)
  if (opener && length <= longestNotice[opener.kind] && !(opener.kind === 'sign-up' && clicks.test(tokens[first]!.lexeme.lower) && readAside(tokens, first, last))) return opener.kind === 'caption' && bracketed ? 'credit' : opener.kind
  if (endsWithCredit(tokens, line)) return bracketed ? 'credit' : 'caption'
  return hinted(tokens, line) ?? (isAboutAuthor(tokens, line) ? 'author-note' : undefined)
}

/** [7 years ago]; [Opinion Jane Doe]. */
function isFurniture(tokens: readonly Token[], { first, last }: Line): boolean {
  const { lower, shape } = tokens[first]!.lexeme
  const length = last - first
  if (length === 1) return false
  if (length === 3 && shape === 'number' && tokens[last - 1]!.lexeme.lower === 'ago') return true
  return length <= 4 && lower === 'opinion' && tokens[first + 1]!.lexeme.shape !== 'mark'
}

/** [CLOSE] The mayor speaks to reporters; [Image] The mayor on Sunday: what pages print before a caption. */
const isCaptioned = (tokens: readonly Token[], { first, last }: Line): boolean =>
  last - first > 2 && isCaptionMark(tokens[first]!.lexeme) && tokens[first + 1]!.lexeme.capital

/** Words inside a line that make it a notice. */
function hinted(tokens: readonly Token[], { first, last }: Line): NoticeKind | undefined {
  if (last - first > longestNotice['sign-up']) return undefined
  const requests = opensRequest(tokens[first]!.lexeme)
  for (let index = first + 1; index < last; index++) {
    const { lexeme } = tokens[index]!
    if (!isHint(lexeme)) continue
    const next = tokens[index + 1]
    if (lexeme.lower === 'contributed') {
      const words = tokens.slice(index + 1, Math.min(last, index + 4)).map(token => token.lexeme.lower).join(' ')
      if (contribution.test(words)) return 'author-note'
    } else if (lexeme.lower === '@') {
      if (last - first < shortRequest && !tokens[index]!.spaced && next && !next.spaced && address.test(next.lexeme.lower)) return 'sign-up'
    } else if (lexeme.lower === 'click') {
      if (next?.lexeme.lower === 'here' && last - first < shortRequest && !readAside(tokens, index, last)) return 'sign-up'
    } else if (requests && last - first < shortRequest) return 'sign-up'
  }
  return undefined
}

/** — [Jane Doe is a columnist] of the Harbour Post. It has a dash before it, or tells how to reach her. */
function isAboutAuthor(tokens: readonly Token[], line: Line): boolean {
  const { first, last, item } = line
  if (last - first > longestNotice['author-note'] || !tokens[first]!.lexeme.capital) return false
  const verb = verbAfterName(tokens, line)
  if (verb === undefined) return false
  const end = Math.min(last, verb + 12)
  for (let index = verb + 1; index < end; index++) {
    if (saysAuthor(tokens[index]!.lexeme)) return item !== undefined || mentionsReader(tokens, index, last)
  }
  return false
}

/** Jane B. Doe [is] … */
function verbAfterName(tokens: readonly Token[], { first, last }: Line): number | undefined {
  for (let index = first + 1; index < Math.min(last, first + longestName); index++) {
    const { lower, capital, text } = tokens[index]!.lexeme
    if (lower === 'is' || lower === 'was') return index > first + 1 ? index : undefined
    if (!capital && text !== '.') return undefined
  }
  return undefined
}

/** … is a reporter for the Post. [Follow her on Twitter @janedoe]. */
function mentionsReader(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (reaches(tokens[index]!.lexeme)) return true
  return false
}
