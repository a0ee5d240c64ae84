import { perLexeme } from '../../document/lexemes.ts'
import * as tag from './tags.ts'
import { wordClass } from './word-class.ts'

/** Of these the words beside them say what they are, though they are no verbs: [about] half, [no] one, Marlow[’s] said. */
const ambiguous: ReadonlySet<string> = new Set([
  "'",
  '.',
  "'s",
  'about',
  'at',
  'but',
  'even',
  'her',
  'likely',
  'many',
  'no',
  'once',
  'one',
  'since',
  'so',
  'than',
])

/** The tag of a word that has but one wherever it stands, as most words have: [the], [harbour], [of]; else 0: [claims], [that], [to]. */
export const onlyTag = perLexeme(lexeme => {
  const known = wordClass(lexeme)
  if (
    known.verb ||
    ambiguous.has(lexeme.lower) ||
    known.tag === tag.adverb ||
    known.tag === tag.infinitiveTo ||
    known.tag === tag.that
  )
    return 0
  return known.tag === tag.modal && lexeme.capital ? 0 : known.tag
})
