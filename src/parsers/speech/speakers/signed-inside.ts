import type { Quotation, Source } from '../../../contract/layers.ts'
import type { Rule } from '../../../contract/rule.ts'
import type { Document } from '../../../document/document.ts'
import { paragraphAt } from '../../../document/document.ts'
import { tagWords } from '../../../english/tagger/tagging.ts'
import * as tag from '../../../english/tagger/tags.ts'

/** In tokens; a longer last line is prose. */
const longest = 14
const word = /[\p{L}\p{N}]/u

/** “We will be back. ¶ [Jane Doe], Harbour Party.” The last line inside the marks says who speaks, up to its first comma. */
export const signedInside: Rule<'signed-inside'> & {
  find(document: Document, quotation: Quotation): Source | undefined
} = {
  name: 'signed-inside',
  eg: 'They met on Monday.\n\n“⟦quote:We will be back in the spring.⟧\n⟦speaker:Jane Doe⟧, Harbour Party.”',
  not: [],
  find: readSignature,
}

function readSignature(document: Document, { start, end, inner }: Quotation): Source | undefined {
  const { text, paragraphs, tokens } = document
  const line = paragraphs[paragraphAt(document, start)]!
  const isWhole = start === inner.start && start === line.start && !word.test(text.slice(end, line.end))
  if (!isWhole || line.last - line.first > longest) return undefined
  const words = tokens.slice(line.first, line.last)
  const stop = words.findIndex(({ lexeme }) => lexeme.shape === 'mark' && !/^[-&’']/.test(lexeme.text))
  const name = words.slice(0, stop)
  const tags = tagWords(words)
  if (
    stop < 2 ||
    !name[0]!.lexeme.capital ||
    !name.at(-1)!.lexeme.capital ||
    words.some(({ lexeme }, at) => !lexeme.capital && tag.isFiniteVerb(tags[at]))
  )
    return undefined
  return { start: name[0]!.start, end: name.at(-1)!.end, kind: 'name' }
}
