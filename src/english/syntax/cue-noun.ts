import { perLexeme } from '../../document/lexemes.ts'
import { cueNouns } from '../words/speech/cue-nouns.ts'

/** A noun for what somebody says: claim, claims; theory, theories. */
export const isCueNoun = perLexeme(
  ({ lower }) =>
    cueNouns.has(lower) ||
    (lower.endsWith('s') &&
      (cueNouns.has(lower.slice(0, -1)) || (lower.endsWith('ies') && cueNouns.has(`${lower.slice(0, -3)}y`)))),
)
