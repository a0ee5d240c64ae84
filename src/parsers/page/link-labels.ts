import { perLexeme } from '../../document/lexemes.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/tokens.ts'
import { phrases } from '../../english/phrases.ts'
import { asideLabels, genreLabels, linkLabels } from '../../english/words/page/link-labels.ts'

/** Words that announce links: `READ MORE`, `Also on the Harbour Post:`. */
export interface LinkLabel extends Span {
  /** The first token after the label and its colon. */
  readonly next: number
  /** `alone`: nothing follows it in its line. `aside`: a title follows it without a colon. */
  readonly form: 'alone' | 'colon' | 'aside'
  /** A `genre` says what the story is (`Video:`), and not that it is another one. */
  readonly kind: 'pointer' | 'genre'
  /** It holds a topic of its own: `More from the Harbour Post`. */
  readonly topical: boolean
}

/** A topic is not longer (in tokens): `Read more about the harbour and its impact on the city`. */
const longestTopic = 10

const labels = phrases({ pointer: linkLabels, genre: genreLabels })
const asides = phrases({ pointer: asideLabels })

const preposition = /^(?:about|at|by|for|from|in|of|on|to)$/
const opensTopic = perLexeme(({ lower }) => preposition.test(lower))
const isDivider = perLexeme(({ text }) => /^(?:[|–—→➔]|-{1,2})$/.test(text))
const isTrailing = perLexeme(({ text }) => /^(?:[:…»›>]|\.{3,})$/.test(text))
const leadsOn = perLexeme(({ text }) => /^(?:[…»›>]|\.{3,})$/.test(text))
const endsTopic = perLexeme(({ text }) => /^[.?!;"“”]$/.test(text))

/** Reads the label that a line begins with. */
export function readLinkLabel(tokens: readonly Token[], first: number, last: number): LinkLabel | undefined {
  const phrase = labels.at(tokens, first, last) ?? partOfSeries(tokens, first, last)
  const end = phrase && labelEnd(tokens, phrase.next, last)
  if (!end) return readAside(tokens, first, last)
  const span = { kind: phrase.kind, topical: end > phrase.next, start: tokens[first]!.start, end: tokens[end - 1]!.end }
  const next = pastTrailing(tokens, end, last)
  if (next === last) return { ...span, next, form: 'alone' }
  if (labels.at(tokens, next, last)?.next === last)
    return { ...span, end: tokens[last - 1]!.end, next: last, form: 'alone' }
  if (next > end && leadsOn(tokens[end]!.lexeme)) return { ...span, next, form: 'colon' }
  if (
    tokens[end]!.lexeme.text === ':' ||
    (end === phrase.next && tokens[end]!.spaced && isDivider(tokens[end]!.lexeme))
  )
    return { ...span, next: end + 1, form: 'colon' }
  return readAside(tokens, first, last)
}

/** [Part 2]: The storm */
const partOfSeries = (
  tokens: readonly Token[],
  first: number,
  last: number,
): { readonly kind: 'pointer'; readonly next: number } | undefined =>
  last - first > 3 && tokens[first]!.lexeme.lower === 'part' && tokens[first + 1]!.lexeme.shape === 'number'
    ? { kind: 'pointer', next: first + 2 }
    : undefined

/** [Related Coverage] Storm closes harbour; [Also see] the Post's map of the harbour. */
export function readAside(tokens: readonly Token[], first: number, last: number): LinkLabel | undefined {
  const aside = asides.at(tokens, first, last)
  if (!aside || aside.next === last) return undefined
  return {
    kind: aside.kind,
    topical: false,
    form: 'aside',
    start: tokens[first]!.start,
    end: tokens[aside.next - 1]!.end,
    next: aside.next,
  }
}

/** More from [the Harbour Post]: a phrase that ends in a preposition goes on to a colon, or to the end of the line. */
function labelEnd(tokens: readonly Token[], first: number, last: number): number | undefined {
  if (!opensTopic(tokens[first - 1]!.lexeme) || pastTrailing(tokens, first, last) === last) return first
  for (let index = first; index <= first + longestTopic; index++) {
    if (index === last || isTrailing(tokens[index]!.lexeme)) return index
    if (endsTopic(tokens[index]!.lexeme)) return undefined
  }
  return undefined
}

function pastTrailing(tokens: readonly Token[], first: number, last: number): number {
  let index = first
  while (index < last && isTrailing(tokens[index]!.lexeme)) index++
  return index
}
