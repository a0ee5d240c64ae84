import type { Quote } from '../../layers.ts'
import { defineParser } from '../../parser.ts'
import { bare, readDrafts, type Draft } from './drafts.ts'
import type { Scene, Sieve } from './sieve.ts'
import { paragraphBefore } from './sieves/paragraph-before.ts'
import { saidAfterwards } from './sieves/said-afterwards.ts'
import { saidBetween } from './sieves/said-between.ts'
import { sameParagraph } from './sieves/same-paragraph.ts'

/** Surest first: the first answer wins. */
const sieves: readonly Sieve[] = [saidBetween, saidAfterwards, sameParagraph, paragraphBefore]

/** Who said what: the reports, and the quotations that stand without a cue, joined and resolved. */
export const quotes = defineParser({
  name: 'quotes',
  needs: ['structure', 'links', 'quotations', 'mentions', 'entities', 'reports'],
  parse(document, { structure, quotations, reports }) {
    const drafts = readDrafts(quotations, reports)
    const scene: Scene = { document, structure, drafts }
    const joined = new Set<Draft>()
    drafts.forEach((draft, index) => {
      if (draft.source || draft.rule !== bare) return
      for (const { rule, answer } of sieves) {
        const found = answer(scene, index)
        if (!found) continue
        draft.source = found.source
        draft.rule = rule
        if (found.joins) {
          found.joins.parts.push(...draft.parts)
          found.joins.end = Math.max(found.joins.end, draft.end)
          joined.add(draft)
        }
        break
      }
    })
    return drafts.filter(draft => !joined.has(draft)).map(quoteOf)
  },
})

function quoteOf({ kind, rule, parts, source, addressee, cue, start, end }: Draft): Quote {
  return { start, end, kind, rule, parts, ...(source && { speaker: source }), ...(addressee && { addressee }), ...(cue && { cue }) }
}
