import type { Document, Sentence } from '../../document/document.ts'
import type { DateMention } from '../../layers.ts'
import { defineParser, type Context } from '../../parser.ts'
import { parseDay, type Day } from './calendar.ts'
import { findExpressions } from './find.ts'
import type { Ranged } from './ranges.ts'
import { resolve, type Anchor } from './resolve.ts'
import { tenseAround } from './tense.ts'

/** A date that another may count from: 2026, 2026-03, 2026-Q1, 2026-03-08, 2026-W10. */
const concrete = /^\d{4}(?:-(?:\d\d|Q\d|W\d\d)|$)/
const quarterly = /^\d{4}-Q\d$/

/** The dates of an article: found sentence by sentence, then resolved in the order of the text. */
export const dates = defineParser({
  name: 'dates',
  needs: ['structure', 'published'],
  parse(document, { structure, published }, context) {
    const found: DateMention[] = []
    const day = published && parseDay(published.date)
    const resolver = makeResolver(document, day, context, found)
    for (const sentence of document.sentences) {
      const role = structure.roles[sentence.paragraph]
      if (role === 'link' || role === 'link-label' || role === 'boilerplate') continue
      resolver(sentence, findExpressions(document, sentence))
    }
    return found
  },
})

/** Resolves the expressions of sentence after sentence, and remembers what later ones may count from. */
function makeResolver({ tokens }: Document, published: Day | undefined, { note }: Context, found: DateMention[]) {
  let anchor: Anchor | undefined
  let quarter: Anchor | undefined
  return ({ first, last }: Sentence, expressions: readonly Ranged[]): void => {
    for (const { first: from, last: to, reading, rule, opens } of expressions) {
      const tense = tenseAround({ tokens, first, last }, from, to)
      const { value, anchor: against, impossible } = resolve(reading, { published, anchor, quarter, tense })
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
      if (impossible) {
        note('date-impossible', span)
        closeRange(found)
        continue
      }
      const { type, mod, quant, freq } = reading
        if (type !== 'DURATION' && type !== 'SET' && concrete.test(value)) anchor = { value, index: found.length }
      if (quarterly.test(value)) quarter = { value, index: found.length }
      found.push({
        ...span, type, value, rule,
        ...(mod && { mod }), ...(quant && { quant }), ...(freq && { freq }),
        ...(against !== undefined && { anchor: against }), ...(opens && { until: found.length + 1 }),
      })
    }
  }
}

/** The other end of the range is no date: the first end stands alone. */
function closeRange(found: DateMention[]): void {
  if (found.at(-1)?.until !== found.length) return
  const { until: _, ...alone } = found.pop()!
  found.push(alone)
}
