import { perLexeme } from '../../document/lexemes.ts'
import type { Token } from '../../document/tokens.ts'
import { authorWords } from '../../english/words/page/notices.ts'
import { endsSentence, type Line } from './lines.ts'

/** Tokens: a line about those who made the story is not longer. */
export const longestAuthorNote = 90
/** A line about the author has the author's name in so many tokens before `is`. */
const longestName = 6
/** What an author is stands so soon after `is`; where she works, so soon too. */
const soon = { author: 12, work: 16 }

const authorWord = new Set(authorWords)
const reach = /^(?:@|follow|email|e-mail|twitter|author|book|newsletter|podcast)$/

const reaches = perLexeme(({ lower }) => reach.test(lower))
const saysMaking = perLexeme(({ lower }) => lower === 'reporting' || lower === 'writing')
const leadsToWork = perLexeme(({ lower }) => /^(?:at|for|of|with)$/.test(lower))
const saysAuthor = perLexeme(({ lower }) => authorWord.has(lower))

/** — [Jane Doe is a columnist] of the Harbour Post. It has a dash before it, or tells how to reach her. */
export function isAboutAuthor(tokens: readonly Token[], line: Line): boolean {
  const { first, last, item } = line
  if (last - first > longestAuthorNote || !tokens[first]!.lexeme.capital) return false
  const verb = verbAfterName(tokens, line)
  if (verb === undefined) return false
  const end = Math.min(last, verb + soon.author)
  for (let index = verb + 1; index < end; index++) {
    if (saysAuthor(tokens[index]!.lexeme)) return item !== undefined || mentionsReader(tokens, index, last)
  }
  return false
}

/** [Reporting by] Jane Doe in Port Fennel[;] editing by John Roe. Not: Reporting by the Post showed it. */
export function hasMakers(tokens: readonly Token[], line: Line): boolean {
  const { first, last } = line
  if (
    !saysMaking(tokens[first]!.lexeme) ||
    tokens[first + 1]?.lexeme.lower !== 'by' ||
    last - first > longestAuthorNote
  )
    return false
  return !endsSentence(tokens, line) || tokens.slice(first, last).some(({ lexeme }) => lexeme.text === ';')
}

/**
 * [Jane Doe is a fellow at the Harbour Institute.] It closes the text, tells where she works, and she was not named before.
 */
export function isClosingAuthor(tokens: readonly Token[], line: Line): boolean {
  const { first, last } = line
  if (last - first > longestAuthorNote || !tokens[first]!.lexeme.capital) return false
  const verb = verbAfterName(tokens, line)
  if (verb === undefined || !worksSomewhere(tokens, verb, last)) return false
  const surname = tokens[first + 1]!.lexeme
  return tokens.findIndex(({ lexeme }) => lexeme === surname) === first + 1
}

function worksSomewhere(tokens: readonly Token[], verb: number, last: number): boolean {
  let author = false
  for (let index = verb + 1; index < Math.min(last - 1, verb + soon.work); index++) {
    author ||= saysAuthor(tokens[index]!.lexeme)
    const after = tokens[index + 1]!.lexeme.lower === 'the' ? tokens[index + 2] : tokens[index + 1]
    if (author && leadsToWork(tokens[index]!.lexeme) && after?.lexeme.capital) return true
  }
  return false
}

/** Jane B. Doe [is] … */
function verbAfterName(tokens: readonly Token[], { first, last }: Line): number | undefined {
  for (let index = first + 1; index < Math.min(last, first + longestName); index++) {
    const { lower, capital, text } = tokens[index]!.lexeme
    if (lower === 'is' || lower === 'was') return index > first + 1 ? index : undefined
    if (!capital && text !== '.') return undefined
  }
  return undefined
}

/** … is a reporter for the Post. [Follow her on Twitter @janedoe]. */
function mentionsReader(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (reaches(tokens[index]!.lexeme)) return true
  return false
}
