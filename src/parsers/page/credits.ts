import { perLexeme } from '../../document/lexemes.ts'
import type { Token } from '../../document/tokens.ts'
import { creditWords } from '../../english/words/page/notices.ts'
import { endsSentence, type Line } from './lines.ts'
import { readLinkLabel } from './link-labels.ts'

const credits = new Set(creditWords)
const labelsCredit = perLexeme(({ text }) =>
  /^(?:Credit|Credits|Image|Photo|Photograph|Photographer|Photos|Picture|Source)$/.test(text),
)
const isCredit = perLexeme(({ lower }) => credits.has(lower))

/** Tokens: the name behind a label of credit. */
const longestName = 8
/** The brackets at the end of a caption hold no more tokens. */
const longestCredit = 20

/** It ends as the caption of a picture does. */
export function endsWithCredit(tokens: readonly Token[], line: Line): boolean {
  if (line.bracketed)
    return (
      slashedCredit(tokens, line) ||
      (holdsCredit(tokens, line.first, line.last) &&
        !endsSentence(tokens, line) &&
        readLinkLabel(tokens, line.first, line.last)?.form !== 'colon')
    )
  return tokens[line.last - 1]!.lexeme.text === ')'
    ? bracketedCredit(tokens, line)
    : slashedCredit(tokens, line) || labelledCredit(tokens, line) || handedOn(tokens, line)
}

/** A ship in the harbour on Monday. [(Jane Doe/Agency Photo)] */
function bracketedCredit(tokens: readonly Token[], { first, last }: Line): boolean {
  for (let index = last - 2; index >= Math.max(first, last - longestCredit); index--) {
    if (tokens[index]!.lexeme.text === '(') return holdsCredit(tokens, index + 1, last - 1)
  }
  return false
}

/** A ship in the harbour. Photo: Jane Doe[/Getty Images]; Jane Doe[/Staff] */
function slashedCredit(tokens: readonly Token[], { first, last }: Line): boolean {
  for (let index = last - 2; index >= Math.max(first + 1, last - 5); index--) {
    if (tokens[index]!.lexeme.text === '/')
      return (
        !eitherOr(tokens, index) && (holdsCredit(tokens, index + 1, last) || tokens[last - 1]!.lexeme.lower === 'press')
      )
  }
  return false
}

/** A ship in the harbour on Monday. [Photo: Jane Doe] */
function labelledCredit(tokens: readonly Token[], line: Line): boolean {
  for (let index = line.last - 2; index > Math.max(line.first, line.last - 1 - longestName); index--) {
    if (tokens[index]!.lexeme.text === ':')
      return labelsCredit(tokens[index - 1]!.lexeme) && !endsSentence(tokens, line)
  }
  return false
}

/** The banks and[/]or the stock market: no names stand beside it. */
const eitherOr = (tokens: readonly Token[], slash: number): boolean =>
  tokens[slash - 1]!.lexeme.lower === 'and' && tokens[slash + 1]!.lexeme.lower === 'or'

/** Jane Doe/Navy [via Agency Images], FILE */
function handedOn(tokens: readonly Token[], line: Line): boolean {
  if (line.last - line.first > longestCredit || endsSentence(tokens, line) || !tokens[line.first]!.lexeme.capital)
    return false
  for (let index = line.first + 1; index < line.last - 1; index++)
    if (tokens[index]!.lexeme.lower === 'via' && tokens[index - 1]!.lexeme.capital)
      return holdsCredit(tokens, index + 1, line.last)
  return false
}

function holdsCredit(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (isCredit(tokens[index]!.lexeme)) return true
  return false
}
