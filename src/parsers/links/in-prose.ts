import { perLexeme } from '../../document/lexemes.ts'
import type { Document, Sentence } from '../../document/document.ts'
import { readLinkLabel } from '../../grammar/link-labels.ts'
import { aside, readLinkLine, type LinkLine } from '../../grammar/link-lines.ts'

/** Tokens: brackets that hold a link hold no more. */
const longestBracket = 60

const opens = perLexeme(({ text }) => text === '(')
const invites = /^(?:click|tap|go) here\b|^read more (?:about|on)\b/i

/** Links inside a paragraph of prose: He won. [(RELATED: Storm closes harbour)]; [Click here for more on the storm.] */
export function linksInProse(document: Document, sentence: Sentence): LinkLine[] {
  const { tokens } = document
  const found: LinkLine[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    if (!opens(tokens[index]!.lexeme) || !readLinkLabel(tokens, index + 1, sentence.last)) continue
    const last = closingBracket(document, index + 1)
    const read = last && readLinkLine(document, lineOf(document, index + 1, last))
    if (read && read.rule === 'labelled') found.push(read)
  }
  const invitation = found.length === 0 ? invitationIn(document, sentence) : undefined
  return invitation ? [...found, invitation] : found
}

function invitationIn(document: Document, { first, last, start, end }: Sentence): LinkLine | undefined {
  if (end - start > 300 || !invites.test(document.text.slice(start, start + 20))) return undefined
  return aside(document, lineOf(document, first, last))
}

/** The bracket that closes, nested ones passed over; a sentence may end before it. */
function closingBracket({ tokens }: Document, first: number): number | undefined {
  let depth = 1
  for (let index = first; index < Math.min(tokens.length, first + longestBracket); index++) {
    const { text } = tokens[index]!.lexeme
    if (text === '(') depth++
    else if (text === ')' && --depth === 0) return index > first ? index : undefined
  }
  return undefined
}

const lineOf = ({ tokens }: Document, first: number, last: number) =>
  ({ first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end, bracketed: false })
