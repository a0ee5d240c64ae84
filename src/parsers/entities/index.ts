import type { Document, Sentence } from '../../document/document.ts'
import { perLexeme } from '../../document/lexemes.ts'
import type { EntityType, Mention } from '../../layers.ts'
import { defineParser } from '../../parser.ts'

const organizationWord = /^(?:inc|corp|company|university|ministry|department|bank|council|committee|office|party|union|board|court|institute|agency|house|parliament)\.?$/

const isName = perLexeme(({ capital, lower, shape }) => capital && shape !== 'number' && lower !== 'i' && !lower.endsWith("'m"))
const isOrganizationWord = perLexeme(({ lower }) => organizationWord.test(lower))

/** Runs of capitalised words, typed by their words alone. */
export const mentions = defineParser({
  name: 'mentions',
  needs: ['structure'],
  parse: (document): Mention[] => document.sentences.flatMap(sentence => Array.from(runs(document, sentence))),
})

function* runs({ tokens }: Document, { first, last }: Sentence): Generator<Mention> {
  for (let from = first; from < last; from++) {
    if (!isName(tokens[from]!.lexeme)) continue
    let to = from
    while (to < last && isName(tokens[to]!.lexeme)) to++
    if (from > first || to > from + 1) {
      const words = tokens.slice(from, to)
      const type: EntityType = words.some(({ lexeme }) => isOrganizationWord(lexeme)) ? 'organization' : words.length > 1 ? 'person' : 'place'
      yield { start: words[0]!.start, end: words.at(-1)!.end, type, rule: 'capitals' }
    }
    from = to
  }
}
