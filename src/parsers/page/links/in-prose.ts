import type { Document, Sentence } from '../../../document/document.ts'
import { perLexeme } from '../../../document/lexemes.ts'
import { lineOf } from '../lines.ts'
import { readLinkLabel } from '../link-labels.ts'
import { aside, type LinkLine, readLinkLine } from '../link-lines.ts'
import { runOnLinks } from './run-on.ts'

/** Tokens: brackets that hold a link hold no more. */
const longestBracket = 60

const opens = perLexeme(({ text }) => text === '(')
const mayRunOn = perLexeme(({ shape }) => shape === 'upper')
const mayInvite = perLexeme(({ text }) => /^(?:click|tap|go|read)$/i.test(text))
const invites = /^(?:click|tap|go) here\b|^read more (?:about|on)\b/i

/** Links inside a paragraph of prose: He won. [(RELATED: Storm closes harbour)]; [Click here for more on the storm.] */
export function linksInProse(document: Document, sentence: Sentence, found: LinkLine[]): void {
  const { tokens } = document
  const { first, last } = sentence
  if (mayRunOn(tokens[first]!.lexeme)) found.push(...runOnLinks(document, sentence))
  const invited = mayInvite(tokens[first]!.lexeme) ? invitation(document, first, last) : undefined
  if (invited) found.push(invited)
  for (let index = first; index < last; index++) {
    if (!opens(tokens[index]!.lexeme)) continue
    const link = inBrackets(document, index + 1)
    if (link) found.push(link)
  }
}

function inBrackets(document: Document, first: number): LinkLine | undefined {
  const { tokens } = document
  if (first >= tokens.length || !readLinkLabel(tokens, first, Math.min(tokens.length, first + longestBracket)))
    return undefined
  const last = closingBracket(document, first)
  const read = last === undefined ? undefined : readLinkLine(document, lineOf(tokens, first, last, true))
  return read?.rule === 'labelled' && read.kind === 'pointer' ? read : undefined
}

function invitation(document: Document, first: number, last: number): LinkLine | undefined {
  const { text, tokens } = document
  const { start } = tokens[first]!
  return last - first <= longestBracket && invites.test(text.slice(start, start + 20))
    ? aside(document, lineOf(tokens, first, last))
    : undefined
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
