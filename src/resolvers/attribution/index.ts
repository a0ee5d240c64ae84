import type { Quote } from '../../layers.ts'
import { defineParser } from '../../parser.ts'
import { readDrafts, type Draft } from './drafts.ts'
import type { Scene, Sieve } from './sieve.ts'
import { clauseSubject } from './sieves/clause-subject.ts'
import { introduced } from './sieves/introduced.ts'
import { namedBefore } from './sieves/named-before.ts'
import { paragraphBefore } from './sieves/paragraph-before.ts'
import { saidAfter } from './sieves/said-after.ts'
import { saidAfterwards } from './sieves/said-afterwards.ts'
import { saidBetween } from './sieves/said-between.ts'
import { sameParagraph } from './sieves/same-paragraph.ts'
import { sentenceBefore } from './sieves/sentence-before.ts'
import { signedBelow } from './sieves/signed-below.ts'

/** Surest first: the first answer wins. */
const sieves: readonly Sieve[] = [saidAfter, saidBetween, saidAfterwards, signedBelow, namedBefore, introduced, clauseSubject, sameParagraph, sentenceBefore, paragraphBefore]

/** Who said what: the reports, and the quotations that stand without a cue, joined and resolved. */
export const quotes = defineParser({
  name: 'quotes',
  needs: ['structure', 'links', 'quotations', 'mentions', 'entities', 'reports'],
  parse(document, { structure, quotations, reports }) {
    const drafts = readDrafts(quotations, reports)
    const scene: Scene = { document, structure, drafts, quotations }
    const joined = new Map<Draft, Draft>()
    drafts.forEach((draft, index) => {
      if (draft.source || !draft.quotation) return
      for (const { rule, answer } of sieves) {
        const found = answer(scene, index)
        if (!found) continue
        draft.source = found.source
        draft.rule = rule
        if (found.cue) draft.cue = found.cue
        draft.end = Math.max(draft.end, found.end ?? 0)
        if (found.joins) {
          const whole = joined.get(found.joins) ?? found.joins
          whole.parts.push(...draft.parts)
          whole.end = Math.max(whole.end, draft.end)
          joined.set(draft, whole)
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
