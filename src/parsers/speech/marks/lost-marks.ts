import type { Document } from '../../../document/document.ts'
import { perLexeme } from '../../../document/lexemes.ts'
import { firstEndingAfter } from '../../../document/span.ts'
import type { Token } from '../../../document/tokens.ts'
import { speaks } from '../../../english/tagger/reporting-verbs.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { wordClass } from '../../../english/tagger/word-class.ts'

/** What a sentence ends with, and what may stand behind it. */
const sentenceEnd = /[.!?…][’')\]]*[\s\u200b-\u200d\ufeff]*$/
/** UTF-16 units: no more of a stretch than its end is looked at. */
const tail = 12
/** Tokens: no subject before its verb, and no cue, is longer. */
const longestSubject = 10
const longestCue = 24

const isPause = perLexeme(({ text }) => /^[,?!]$/.test(text))
const closesSingle = perLexeme(({ text }) => text === '’' || text === "'")
const isInName = perLexeme(({ shape, text }) => shape !== 'mark' || /^(?:[-()&]|['’]s)$/.test(text))
const isSaid = perLexeme(
  lexeme => speaks(lexeme) && !lexeme.capital && !['base', 'ing'].includes(wordClass(lexeme).verb!.shape),
)
const opensSubject = perLexeme(
  lexeme => lexeme.capital || [tag.determiner, tag.pronoun].includes(wordClass(lexeme).tag),
)
const opensCircumstance = perLexeme(
  lexeme => lexeme.capital || lexeme.text === '.' || [tag.preposition, tag.adverb].includes(wordClass(lexeme).tag),
)

/** “We lost[. ]“It is gone.” A stretch that was not closed ends as a sentence does. */
export const endsAsSentence = (text: string, end: number): boolean =>
  sentenceEnd.test(text.slice(Math.max(0, end - tail), end))

/**
 * “We lost,[ Doe said. ]“It is gone.” Where a stretch that was not closed stops being speech: before the cue that ends it, if one does.
 * `reopened`: marks are set again behind it, and so the cue is not that of a quotation within: “He told me, ‘Go,’ Doe said. ¶ “I went.”
 */
export function endBeforeCue(
  { tokens, text }: Document,
  start: number,
  end: number,
  reopened: boolean,
): number | undefined {
  if (!endsAsSentence(text, end)) return undefined
  let pause = firstEndingAfter(tokens, end - 1)
  const first = Math.max(0, pause - longestCue)
  while (pause > first && (tokens[pause]!.start >= end || !isPause(tokens[pause]!.lexeme))) pause--
  if (pause === first || tokens[pause]!.start <= start) return undefined
  const said = reopened && closesSingle(tokens[pause + 1]!.lexeme) ? pause + 1 : pause
  const cue = cueFrom(tokens, said + 1)
  return cue && tokens[cue]!.start < end && opensCircumstance(tokens[cue + 1]!.lexeme) ? tokens[said]!.end : undefined
}

/** We lost,”[ said Doe.] A cue stands at an offset. */
export const isBeforeCue = ({ tokens }: Document, offset: number): boolean =>
  cueFrom(tokens, firstEndingAfter(tokens, offset)) !== undefined

/** The verb of a cue that begins at a token: Harbour Secretary Doe [said]; [said] Doe. */
function cueFrom(tokens: readonly Token[], from: number): number | undefined {
  const opening = tokens[from]?.lexeme
  if (!opening) return undefined
  if (isSaid(opening)) return tokens[from + 1] && opensSubject(tokens[from + 1]!.lexeme) ? from : undefined
  if (!opensSubject(opening)) return undefined
  for (let at = from + 1; at < Math.min(tokens.length, from + longestSubject) && isInName(tokens[at]!.lexeme); at++)
    if (isSaid(tokens[at]!.lexeme)) return at
  return undefined
}
