import { perLexeme } from '../document/lexemes.ts'
import { matters } from './words/speech/matters.ts'

const made = /(?:[ts]ion|ment|ance|ence|ism)s?$/

/** A noun for what people have opinions on: a decision, the attacks, her resignation. */
export const isMatter = perLexeme(
  ({ lower }) => matters.has(lower) || (lower.endsWith('s') && matters.has(lower.slice(0, -1))) || made.test(lower),
)
