import type { ParagraphRole } from '../../../contract/layers.ts'
import type { Document } from '../../../document/document.ts'
import { perLexeme } from '../../../document/lexemes.ts'
import { slugAcronyms, slugNames } from '../../../english/words/page/slug-words.ts'
import { months } from '../../../english/words/time/months.ts'
import { weekdays } from '../../../english/words/time/weekdays.ts'

const slug = /^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+){2,}$/u
/** What an address ends in beside its words: an ending, a number in the books of the site. */
const trailer = /(?:\.(?:html?|php|aspx?|amp|ece|cms))$|[-_][a-z]?\d{5,}$/
const separators = /[-_]/
/** Longer ones are no titles. */
const longestSlug = 300

const isName = perLexeme(({ capital, shape }) => capital && shape !== 'number')
const isWord = perLexeme(({ shape }) => shape === 'lower')

/** storm-closes-harbour-in-europe: the words of a title, joined as in an address. */
export const isSlug = (text: string): boolean => text.length <= longestSlug && slug.test(text)

/** Gives a word of an address as the article writes it, if it is a name there. */
export type Names = (word: string) => string | undefined

/** The title that an address holds in its last part: `https://harbour.example/news/storm-closes-harbour-123456.html`. */
export function titleOfUrl(url: string, names: Names): string {
  const path = url.slice(0, longestSlug * 4).split(/[?#]/, 1)[0]!
  const last = path.split('/').findLast(part => part !== '') ?? ''
  const bare = last.replace(trailer, '').replace(trailer, '')
  return isSlug(bare) ? titleOfSlug(bare, names) : url
}

/** `storm-closes-harbour-in-europe` → `Storm closes harbour in Europe`: names as the article writes them. */
export function titleOfSlug(text: string, names: Names): string {
  return text
    .split(separators)
    .map(word => asWritten(word, names))
    .map((word, index) => (index === 0 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word))
    .join(' ')
}

function asWritten(word: string, names: Names): string {
  if (slugAcronyms.has(word)) return word.toUpperCase()
  const known = slugNames.has(word) || weekdays.has(word) || (months.has(word) && word.length > 3)
  return names(word) ?? (known ? word.slice(0, 1).toUpperCase() + word.slice(1) : word)
}

/** The words that the prose of a document writes with a capital inside its sentences, and never without; it is read when the first is asked for. */
export function namesOf(document: Document, roles: readonly ParagraphRole[]): Names {
  let names: ReadonlyMap<string, string> | undefined
  return word => (names ??= readNames(document, roles)).get(word)
}

function readNames({ tokens, sentences }: Document, roles: readonly ParagraphRole[]): Map<string, string> {
  const names = new Map<string, string>()
  const plain = new Set<string>()
  for (const { first, last, paragraph } of sentences) {
    if (roles[paragraph] !== 'body') continue
    for (let index = first; index < last; index++) {
      const { lexeme } = tokens[index]!
      if (isWord(lexeme)) plain.add(lexeme.lower)
      else if (index > first && isName(lexeme)) names.set(lexeme.lower, lexeme.text)
    }
  }
  for (const word of plain) names.delete(word)
  return names
}
