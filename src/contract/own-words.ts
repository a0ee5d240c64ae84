import type { Block, Document } from '../document/document.ts'
import { type Lexeme, lexemeOf } from '../document/lexemes.ts'
import { readTokens, type Token } from '../document/tokens.ts'
import type { OwnWords } from './parser.ts'

/** Marks that may stand behind a heading. */
const trailing = /^[:…»›>]$/
/** A heading is not longer, in tokens. */
const longestHeading = 12

/**
 * The same document with words of one's own read as words of ours that mean the same: a cue verb as a form of `say`, an
 * honorific as `Dr.`, a heading over links as `Read more`. So every rule knows them, and none has to ask; the text, and so
 * what is printed, stays as it is.
 */
export function withOwnWords(
  document: Document,
  { cueVerbs = [], honorifics = [], linkHeadings = [] }: OwnWords,
): Document {
  if (cueVerbs.length + honorifics.length + linkHeadings.length === 0) return document
  const verbs = new Map(cueVerbs.map(verb => [lexemeOf(verb).lower, sayingForm(verb, cueVerbs)]))
  const titles = new Set(honorifics.map(title => lexemeOf(title).lower))
  const tokens = document.tokens.map(token => {
    const { lower, capital } = token.lexeme
    const verb = verbs.get(lower)
    return verb
      ? { ...token, lexeme: verb }
      : capital && titles.has(lower)
        ? { ...token, lexeme: lexemeOf('Dr.') }
        : token
  })
  const headings = new Set(linkHeadings.map(heading => wordsOf(tokensOf(heading))))
  for (const paragraph of document.paragraphs) if (headings.size > 0) readHeading(tokens, paragraph, headings)
  return { ...document, tokens }
}

/** `opines` → says, `opining` → saying, `opine` beside `opines` → say, anything else → said. */
function sayingForm(verb: string, all: readonly string[]): Lexeme {
  if (all.includes(`${verb}s`) || all.includes(`${verb}es`)) return lexemeOf('say')
  return lexemeOf(verb.endsWith('ing') ? 'saying' : verb.endsWith('s') ? 'says' : 'said')
}

/** A paragraph that is nothing but a heading is read as `Read more`, `Read more about …` if it is longer. */
function readHeading(tokens: Token[], { first, last }: Block, headings: ReadonlySet<string>): void {
  if (last - first > longestHeading) return
  const end = trailing.test(tokens[last - 1]!.lexeme.text) ? last - 1 : last
  if (!headings.has(wordsOf(tokens.slice(first, end)))) return
  const ours = end - first === 1 ? ['Related'] : end - first < 4 ? ['Read', 'more', 'on'] : ['More', 'from']
  for (const [at, word] of ours.slice(0, end - first).entries())
    tokens[first + at] = { ...tokens[first + at]!, lexeme: lexemeOf(word) }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  readTokens(text, 0, text.length, tokens)
  return tokens
}

const wordsOf = (tokens: readonly Token[]): string => tokens.map(({ lexeme }) => lexeme.lower).join(' ')
