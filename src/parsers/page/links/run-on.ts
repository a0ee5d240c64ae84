import type { Document, Sentence } from '../../../document/document.ts'
import { perLexeme } from '../../../document/lexemes.ts'
import { readLinkLabel } from '../link-labels.ts'
import type { LinkLine } from '../link-lines.ts'

/** Tokens. */
const longestItem = 45

const isBullet = perLexeme(({ text }) => /^(?:[•·–—►▪■●*]|-{1,2})$/.test(text))

/**
 * A block whose lines were run together: He won. [READ MORE] - [Storm closes harbour] - [Bridge opens]. The label is in capitals and begins
 * a sentence; the items go on to the end of the paragraph.
 */
export function runOnLinks({ tokens, paragraphs }: Document, { first, paragraph }: Sentence): LinkLine[] {
  const { last } = paragraphs[paragraph]!
  const label = readLinkLabel(tokens, first, last)
  if (label?.kind !== 'pointer' || label.topical) return []
  const found: LinkLine[] = []
  let from = first
  while (from < last && tokens[from]!.start < label.end) from++
  while (from < last && isSeparator(tokens, from)) {
    const title = { first: from + 1, last: itemEnd(tokens, from + 1, last) }
    if (title.last === title.first || title.last - title.first > longestItem) break
    found.push({ rule: 'labelled', kind: 'pointer', topical: false, label, title })
    from = title.last
  }
  return found
}

const isSeparator = (tokens: Document['tokens'], index: number): boolean =>
  isBullet(tokens[index]!.lexeme) && tokens[index]!.spaced && tokens[index + 1]?.spaced === true

function itemEnd(tokens: Document['tokens'], first: number, last: number): number {
  let index = first
  while (index < last && index - first <= longestItem && !isSeparator(tokens, index)) index++
  return index
}
