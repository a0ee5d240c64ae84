import type { Document } from '../../document/document.ts'
import { perLexeme } from '../../document/lexemes.ts'
import type { Span } from '../../document/span.ts'
import type { Token } from '../../document/tokens.ts'
import { endsSentence, type Line, lastMark } from './lines.ts'
import { type LinkLabel, readAside, readLinkLabel } from './link-labels.ts'

/** A line that points elsewhere: a label with its title, or the label alone, as a heading. */
export interface LinkLine {
  readonly rule: 'heading' | 'labelled' | 'aside' | 'glued' | 'read-more-after'
  readonly kind: LinkLabel['kind']
  readonly topical: boolean
  readonly label: Span
  /** Tokens of the title; none under a heading. */
  readonly title: { readonly first: number; readonly last: number }
}

type Tokens = Document['tokens']

/** Titles are not longer, in tokens; after a label without a colon they are shorter. */
const longest = { title: 45, glued: 30, aside: 25, read: 8 }
/** A genre's title is not shorter: `Video: Storm closes harbour`; nor is that of a label of any words. */
const shortestTitle = 3
/** A label of any words has so many tokens before its colon. */
const longestGluedLabel = 8

const opensTitle = perLexeme(
  ({ capital, shape, text }) => capital || shape === 'number' || shape === 'mixed' || /^["'“‘¿¡$#@[]$/.test(text),
)
const leadsHere = /^[-–—,:]$/
const strictAside = /^(?:read|recommended|related)\b|^see$/i
const looseAside = /^read more/i
const stoplessAside = /^(?:complete|full)\b/i
const bracketedAside = /^see$/i

/** Reads a line that begins with a label, or ends with one. */
export function readLinkLine(document: Document, line: Line): LinkLine | undefined {
  const { tokens } = document
  const { first, last } = line
  if (last - first > longest.title || first === last) return undefined
  const label = readLinkLabel(tokens, first, last)
  const read = label && labelled(document, line, label)
  return read ?? glued(tokens, line) ?? readMoreAfter(tokens, line)
}

/** READ MORE; READ MORE: Storm closes harbour; Related Coverage Storm closes harbour. */
function labelled(document: Document, line: Line, label: LinkLabel): LinkLine | undefined {
  const { tokens } = document
  const title = { first: label.next, last: beforeHere(tokens, line) }
  if (label.form === 'alone')
    return label.kind === 'genre' && !label.topical
      ? undefined
      : { rule: 'heading', kind: label.kind, topical: label.topical, label, title }
  if (label.form === 'aside') return aside(document, line, label)
  if (lastMark(tokens, line)!.text === ':') return undefined
  if (
    label.kind === 'genre' &&
    (title.last - title.first < shortestTitle ||
      !opensTitle(tokens[title.first]!.lexeme) ||
      (!line.bracketed && endsSentence(tokens, line)))
  )
    return undefined
  return isPost(tokens, title)
    ? undefined
    : { rule: 'labelled', kind: label.kind, topical: label.topical, label, title }
}

/** WATCH: We won! [— Jane Doe (@janedoe)]: a message that the article shows, and no link. */
function isPost(tokens: Tokens, { first, last }: LinkLine['title']): boolean {
  for (let index = first; index < last; index++) {
    const { text } = tokens[index]!.lexeme
    if ((text === '@' && tokens[index - 1]!.lexeme.text === '(') || text === 'pic.twitter.com') return true
  }
  return false
}

/** The line as a title that follows a label without a colon: [Read] Jane Doe's diary, [Click here for more on] the storm. */
export function aside(
  { text, tokens }: Document,
  line: Line,
  label = readAside(tokens, line.first, line.last),
): LinkLine | undefined {
  if (!label) return undefined
  const words = text.slice(label.start, label.end)
  const strict = strictAside.test(words) && !looseAside.test(words)
  const title = { first: label.next, last: beforeStop(tokens, line) }
  if (title.last - title.first > (words.toLowerCase() === 'read' && !line.bracketed ? longest.read : longest.aside))
    return undefined
  if (tokens[title.first]!.lexeme.text === '[' && tokens[line.last - 1]!.lexeme.text === ']') return undefined
  if ((stoplessAside.test(words) && endsSentence(tokens, line)) || (bracketedAside.test(words) && !line.bracketed))
    return undefined
  if (strict && (!opensTitle(tokens[title.first]!.lexeme) || (!line.bracketed && endsSentence(tokens, line))))
    return undefined
  return { rule: 'aside', kind: 'pointer', topical: false, label, title }
}

/** Graphic: The storm [- here]. Not: How we got here */
function beforeHere(tokens: Tokens, { first, last }: Line): number {
  const said =
    last - first > shortestTitle &&
    tokens[last - 1]!.lexeme.lower === 'here' &&
    leadsHere.test(tokens[last - 2]!.lexeme.text)
  return said ? last - 2 : last
}

/** Read more about the storm [here.] */
function beforeStop(tokens: Tokens, { first, last }: Line): number {
  const end = tokens[last - 1]!.lexeme.text === '.' ? last - 1 : last
  return end - first > shortestTitle && tokens[end - 1]!.lexeme.lower === 'here' ? end - 1 : end
}

/** [First hearing]:Storm closes harbour. A page lost the space between its label and its link. */
function glued(tokens: Tokens, line: Line): LinkLine | undefined {
  const { first, last } = line
  if (last - first > longest.glued) return undefined
  for (let colon = first + 1; colon < Math.min(last - shortestTitle, first + longestGluedLabel); colon++) {
    if (tokens[colon]!.lexeme.text !== ':') continue
    const next = tokens[colon + 1]!
    const joined =
      !tokens[colon]!.spaced && !next.spaced && opensTitle(next.lexeme) && tokens[colon - 1]!.lexeme.shape !== 'number'
    if (!joined || endsSentence(tokens, line) || !tokens[first]!.lexeme.capital) return undefined
    return {
      rule: 'glued',
      kind: 'genre',
      topical: false,
      label: spanOf(tokens, first, colon),
      title: { first: colon + 1, last },
    }
  }
  return undefined
}

/** Storm closes harbour [Read more] */
function readMoreAfter(tokens: Tokens, { first, last }: Line): LinkLine | undefined {
  if (
    last - first < shortestTitle + 2 ||
    tokens[last - 1]!.lexeme.lower !== 'more' ||
    tokens[last - 2]!.lexeme.text.toLowerCase() !== 'read'
  )
    return undefined
  if (!tokens[last - 2]!.lexeme.capital) return undefined
  return {
    rule: 'read-more-after',
    kind: 'pointer',
    topical: false,
    label: spanOf(tokens, last - 2, last),
    title: { first, last: last - 2 },
  }
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
})
