import type { Boilerplate } from '../../contract/layers.ts'
import { perLexeme } from '../../document/lexemes.ts'
import type { Token } from '../../document/tokens.ts'
import { phrases } from '../../english/phrases.ts'
import {
  authorOpeners,
  creditOpeners,
  noteOpeners,
  pageOpeners,
  requestOpeners,
  requestWords,
  rightsOpeners,
  signUpOpeners,
  wholeLineNotices,
} from '../../english/words/page/notices.ts'
import { hasMakers, isAboutAuthor, longestAuthorNote } from './authors.ts'
import { endsWithCredit } from './credits.ts'
import type { Line } from './lines.ts'
import { readLinkLabel } from './link-labels.ts'

export type NoticeKind = Boilerplate['kind']

/** No notice is longer, in tokens: what begins like one and goes on is prose. */
const longestNotice = {
  'sign-up': 90,
  'author-note': longestAuthorNote,
  credit: 110,
  copyright: 60,
  'editors-note': 140,
  caption: 110,
  other: 50,
}

const wholeLines = phrases({ other: wholeLineNotices })
type OpenedKind = keyof typeof longestNotice
const openers = phrases<OpenedKind>({
  'sign-up': signUpOpeners,
  caption: creditOpeners,
  copyright: rightsOpeners,
  'editors-note': noteOpeners,
  'author-note': authorOpeners,
  other: pageOpeners,
  credit: [],
})

const contribution =
  /^(?:\.|$|to (?:the|this) (?:article|column|piece|post|report|story)|(?:additional |further )?reporting)/
/** By [signing up, you agree]; protected by [reCAPTCHA and the] Orlan Privacy Policy. */
const agreement = /^(?:signing up ,? ?you (?:agree|accept|consent)|recaptcha and the )/
const address = /\.[a-z]{2,}\.?$/
const clicks = /^(?:click|go|tap)$/
const captionMark = /^(?:CLOSE|Image|Photo)$/
/** Tokens: a request that is found by a word inside it is not longer. */
const shortRequest = 40

/** https://harbour.example; harbour.com/storm. Not those that messages are given. */
const isAddress = (word: string): boolean =>
  (word.startsWith('http') && !word.includes('//t.co/')) || (word.includes('.com') && !word.startsWith('pic.'))

const hints = new Set(['contributed', '@', 'click', 'protected', 'recaptcha', 'signing', ...requestWords])
const requestOpener = new Set(requestOpeners)
const isHint = perLexeme(({ lower }) => hints.has(lower) || isAddress(lower))
const opensRequest = perLexeme(({ lower }) => requestOpener.has(lower))
const isCaptionMark = perLexeme(({ text }) => captionMark.test(text))
const closesFurniture = perLexeme(({ lower }) => lower === 'ago' || lower === 'read')

/** What a line is if it is no part of the article: `Advertisement`, `Sign up for our letter`, `(Photo: Jane Doe/Agency)`. */
export function noticeKind(tokens: readonly Token[], line: Line): NoticeKind | undefined {
  const { first, last, bracketed } = line
  const length = last - first
  if (isGallery(tokens, line)) return 'other'
  if (length > longestNotice['editors-note'] || length === 0) return undefined
  if (wholeLines.at(tokens, first, last)?.next === last || isFurniture(tokens, line)) return 'other'
  if (isCaptioned(tokens, line)) return 'caption'
  const opener = openers.at(tokens, first, last)
  if (
    opener &&
    length <= longestNotice[opener.kind] &&
    !(opener.kind === 'sign-up' && clicks.test(tokens[first]!.lexeme.lower) && hasTitle(tokens, first, last))
  )
    return opener.kind === 'caption' && bracketed ? 'credit' : opener.kind
  if (endsWithCredit(tokens, line)) return bracketed ? 'credit' : 'caption'
  if (hasMakers(tokens, line)) return 'author-note'
  return hinted(tokens, line) ?? (isAboutAuthor(tokens, line) ? 'author-note' : undefined)
}

/** [7 years ago]; [5 min read]; [Opinion Jane Doe]. */
function isFurniture(tokens: readonly Token[], { first, last }: Line): boolean {
  const { lower, shape } = tokens[first]!.lexeme
  const length = last - first
  if (length === 1) return false
  if (length === 3 && shape === 'number' && closesFurniture(tokens[last - 1]!.lexeme)) return true
  return length <= 4 && lower === 'opinion' && tokens[first + 1]!.lexeme.shape !== 'mark'
}

/** [Photos: The storm] A ship in the bay. [Hide Caption 1 of 30 Photos: The storm] … All pictures of a gallery in one line: another story. */
function isGallery(tokens: readonly Token[], { first, last }: Line): boolean {
  if (tokens[first]?.lexeme.text !== 'Photos' || tokens[first + 1]?.lexeme.text !== ':') return false
  for (let at = first; at < last - 1; at++)
    if (tokens[at]!.lexeme.text === 'Hide' && tokens[at + 1]!.lexeme.text === 'Caption') return true
  return false
}

/** [CLOSE] The mayor speaks to reporters; [Image] The mayor on Sunday: what pages print before a caption. */
const isCaptioned = (tokens: readonly Token[], { first, last }: Line): boolean =>
  last - first > 2 && isCaptionMark(tokens[first]!.lexeme) && tokens[first + 1]!.lexeme.capital

/** Click here to read more about [the storm]: it points to a story, and asks for nothing. */
function hasTitle(tokens: readonly Token[], first: number, last: number): boolean {
  const label = readLinkLabel(tokens, first, last)
  return label !== undefined && label.form !== 'alone'
}

/** Words inside a line that make it a notice. */
function hinted(tokens: readonly Token[], { first, last }: Line): NoticeKind | undefined {
  if (last - first > longestNotice['sign-up']) return undefined
  const requests = opensRequest(tokens[first]!.lexeme)
  for (let index = first + 1; index < last; index++) {
    const { lexeme } = tokens[index]!
    if (!isHint(lexeme)) continue
    const next = tokens[index + 1]
    if (lexeme.lower === 'contributed') {
      const words = tokens
        .slice(index + 1, Math.min(last, index + 4))
        .map(token => token.lexeme.lower)
        .join(' ')
      if (contribution.test(words)) return 'author-note'
    } else if (lexeme.lower === '@') {
      if (
        last - first < shortRequest &&
        !tokens[index]!.spaced &&
        next &&
        !next.spaced &&
        address.test(next.lexeme.lower)
      )
        return 'sign-up'
    } else if (lexeme.lower === 'protected') {
      // what pages print where they hide an address: [email protected]
      if (last - first < shortRequest && tokens[index - 1]!.lexeme.lower === 'email' && next?.lexeme.text === ']')
        return 'sign-up'
    } else if (lexeme.lower === 'click') {
      if (next?.lexeme.lower === 'here' && last - first < shortRequest && !hasTitle(tokens, index, last))
        return 'sign-up'
    } else if (lexeme.lower === 'recaptcha' || lexeme.lower === 'signing') {
      if (
        agreement.test(
          tokens
            .slice(index, Math.min(last, index + 5))
            .map(token => token.lexeme.lower)
            .join(' '),
        )
      )
        return 'sign-up'
    } else if (requests && last - first < shortRequest && !(isAddress(lexeme.lower) && hasTitle(tokens, first, last)))
      return 'sign-up'
  }
  return undefined
}
