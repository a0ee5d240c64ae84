import type { Quotation, Structure } from '../../../contract/layers.ts'
import type { Document } from '../../../document/document.ts'
import { firstEndingAfter, type Span } from '../../../document/span.ts'
import type { Token } from '../../../document/tokens.ts'
import { sentenceOpeners } from '../../../english/words/grammar/sentence-openers.ts'
import { termCues } from '../../../english/words/speech/terms.ts'
import { titleSmallWords } from '../../../english/words/speech/title-small-words.ts'
import { works } from '../../../english/words/speech/works.ts'

/** No title is longer, in UTF-16 units, and nothing but a title is read as no speech past a few words. */
const longest = 90
const scareWords = 2
const nicknameWords = 3
const termWords = 6

const pause = /[,.!?]$/
/** Anna[’s], don[’t] */
const clitic = /^['’]/

/** A short quotation and what stands around it. */
interface Look {
  readonly text: string
  readonly words: readonly Token[]
  /** The tokens before the opening and after the closing mark, in the same paragraph. */
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/** What a quotation is, by its form and its neighbours: the first sense that fits, else speech. */
export function readSense(document: Document, span: Span, inner: Span, structure: Structure): Quotation['sense'] {
  if (inner.end - inner.start > longest) return 'speech'
  const { tokens, paragraphs, text } = document
  const first = firstEndingAfter(tokens, inner.start)
  const last = firstEndingAfter(tokens, inner.end - 1) + 1
  const words = tokens.slice(first, last).filter(({ lexeme }) => lexeme.shape !== 'mark')
  if (words.length === 0) return 'scare'
  const place = firstEndingAfter(paragraphs, span.start)
  const paragraph = paragraphs[place]!
  const open = firstEndingAfter(tokens, span.start)
  const close = firstEndingAfter(tokens, span.end)
  const look: Look = {
    text: text.slice(inner.start, inner.end).trim(),
    words,
    before: tokens.slice(Math.max(paragraph.first, open - 3), open),
    after: tokens.slice(close, Math.min(paragraph.last, close + 2)),
  }
  const prose = structure.roles[place] !== 'headline'
  if (prose && isNickname(look)) return 'nickname'
  if (isTerm(look)) return 'term'
  if (prose && isTitle(look)) return 'title'
  return isScare(look) ? 'scare' : 'speech'
}

const isName = (token: Token | undefined): boolean =>
  token?.lexeme.capital === true && token.lexeme.shape !== 'mark' && !sentenceOpeners.has(token.lexeme.lower)
const lower = (token: Token | undefined): string => token?.lexeme.lower ?? ''

/** Ada [“Tin Hat”] Marlow, Ada ([“Tin”]) Marlow. */
function isNickname({ text, words, before, after }: Look): boolean {
  if (
    words.length > nicknameWords ||
    !words.every(({ lexeme }) => lexeme.capital || lexeme.lower === 'the') ||
    pause.test(text)
  )
    return false
  const braced = lower(before.at(-1)) === '(' && lower(after[0]) === ')'
  return braced ? isName(before.at(-2)) && isName(after[1]) : isName(before.at(-1)) && isName(after[0])
}

/** a so-called [“ghost pier”], known as [“the Gate”], the word [“never”]. */
function isTerm({ words, before }: Look): boolean {
  if (words.length > termWords) return false
  const [third, second, first] = [lower(before.at(-3)), lower(before.at(-2)), lower(before.at(-1))]
  return (
    termCues.has(first) ||
    termCues.has(`${second} ${first}`) ||
    termCues.has(`${third} ${second} ${first}`) ||
    termCues.has(`${third}${second}${first}`)
  )
}

/** the film [“Low Water”], her song [“Harbour,”] on [“Good Morning Merrow”]; her memoir, [“Low Water,”] and a column titled, [“The Boats of Merrow.”] */
function isTitle({ text, words, before, after }: Look): boolean {
  const big = words.filter(({ lexeme }) => lexeme.capital || lexeme.shape === 'number').length
  const written =
    words[0]!.lexeme.capital &&
    words.every(
      ({ lexeme }) =>
        lexeme.capital || lexeme.shape === 'number' || titleSmallWords.has(lexeme.lower) || clitic.test(lexeme.lower),
    )
  const apposed =
    lower(before.at(-1)) === ',' && (works.has(lower(before.at(-2))) || termCues.has(lower(before.at(-2))))
  if (!written || (introduces(before) && !apposed)) return false
  if (apposed || works.has(lower(before.at(-1))) || (works.has(lower(after[0])) && !pause.test(text))) return true
  return (
    big >= 2 &&
    !(opensSentence(before) && pause.test(text)) &&
    words.some(({ lexeme }) => lexeme.shape !== 'upper') &&
    words.length > 1
  )
}

/** a [“quiet”] harbour; but not: [“Never,”] he said. Asked why, he said: [“Money.”] */
function isScare({ text, words, before }: Look): boolean {
  if (words.length > scareWords) return false
  return !introduces(before) && !(opensSentence(before) && /[.,!?…—-]$/.test(text)) && !/[!?]$/.test(text)
}

/** A colon, or the comma behind a cue: said[,] [:] “…” */
const introduces = (before: readonly Token[]): boolean => [',', ':'].includes(lower(before.at(-1)))
const opensSentence = (before: readonly Token[]): boolean =>
  before.length === 0 || /[.!?…”"]$/.test(lower(before.at(-1)))
