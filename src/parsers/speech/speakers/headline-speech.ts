import { perLexeme } from '../../../document/lexemes.ts'
import { contains, overlaps } from '../../../document/span.ts'
import { sourceNouns } from '../../../english/words/speech/source-nouns.ts'
import { type Draft, draftOf } from './drafts.ts'
import { type Label, readLabel } from './labels.ts'
import type { LineRule, Scene } from './sieve.ts'

const stop = /[.\s]+$/
/** Words; less is no clause. */
const shortest = 3

const isSourceNoun = perLexeme(({ lower }) => sourceNouns.has(lower))

/** Doe: [Harbour will be closed by May]. The first line of an article, with a name that comes again in it. */
export const headlineSpeech: LineRule = {
  name: 'headline-speech',
  eg: '⟦speaker:Doe⟧⟦cue::⟧ ⟦quote:Harbour will be closed by May⟧\n\nJane Doe, the harbour master, left the board on Monday.',
  not: ['The Latest: Harbour will be closed by May\n\nJane Doe left the board on Monday.'],
  find: readHeadline,
}

function readHeadline({ document, structure, quotations }: Scene): Draft[] {
  const at = Math.max(0, structure.roles.indexOf('headline'))
  const headline = document.paragraphs[at]
  const label = headline && readLabel(document, headline)
  if (!label || label.words < shortest || !speaks(label)) return []
  const said = {
    start: label.said.start,
    end: label.said.start + document.text.slice(label.said.start, label.said.end).replace(stop, '').length,
  }
  const quoted = quotations.filter(quotation => overlaps(quotation, said))
  if (!label.clause && quoted.length === 0) return []
  const whole = quoted.find(quotation => contains(quotation, said))
  return [
    draftOf({
      kind: whole ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect',
      rule: 'headline-speech',
      parts: [whole ? whole.inner : said],
      source: { start: label.start, end: label.end, kind: 'name' },
      cue: label.colon,
      start: label.start,
      end: said.end,
    }),
  ]

  function speaks({ last, end }: Label): boolean {
    const word = document.tokens.findIndex(token => token.end === end)
    if (word >= 0 && isSourceNoun(document.tokens[word]!.lexeme)) return true
    return document.tokens.some(({ start, lexeme }) => start > headline!.end && lexeme.lower === last && lexeme.capital)
  }
}
