import type { ParagraphRole, Quotation } from '../../../contract/layers.ts'
import { defineParser } from '../../../contract/parser.ts'
import { byPosition, itemAt, trimmed } from '../../../document/span.ts'
import { endBeforeCue, endsAsSentence, isBeforeCue } from './lost-marks.ts'
import { type Mark, markReader } from './marks.ts'
import { type Pairs, pairMarks } from './pairs.ts'
import { readSense } from './senses.ts'

const withoutProse: ReadonlySet<ParagraphRole> = new Set(['link', 'link-label', 'byline', 'dateline', 'boilerplate'])

/** A quotation that its paragraph does not close, until the next paragraph tells whether it goes on. */
interface Pending {
  readonly open: Mark
  readonly end: number
  readonly continues: boolean
}

/** What stands between quotation marks: marks → pairs → joined over paragraphs → what each is. */
export const quotations = defineParser({
  name: 'quotations',
  needs: ['structure'],
  parse(document, { structure }, context) {
    const found: Quotation[] = []
    const marksOf = markReader(document.text)
    let pending: Pending | undefined

    const add = (open: Mark | number, close: Mark | number, rule: string, continues: boolean): void => {
      const [start, innerStart] = typeof open === 'number' ? [open, open] : [open.start, open.end]
      const [innerEnd, end] = typeof close === 'number' ? [close, close] : [close.start, close.end]
      const inner = trimmed(document.text, { start: innerStart, end: innerEnd })
      if (inner.end <= inner.start) return
      const sense = rule === 'closed' && !continues ? readSense(document, { start, end }, inner, structure) : 'speech'
      found.push({ start, end, inner, continues, rule, sense })
    }
    const settle = ({ open, end, continues }: Pending, goesOn: boolean): void => {
      if (!goesOn && open.level === 'single') return
      if (!goesOn) context.note('quote-unclosed', open)
      add(open, end, goesOn ? 'reopened' : 'unclosed', continues)
    }

    document.paragraphs.forEach((paragraph, index) => {
      if (withoutProse.has(structure.roles[index]!)) return
      const marks = marksOf(paragraph.start, paragraph.end).filter(mark => !itemAt(document.cards, mark.start))
      if (marks.length === 0 && !pending) return
      const paired = pairMarks(document.text, marks)
      const { pairs, unopened } = paired
      const joint = pending && jointOf(pending, paragraph.start, paired)
      if (pending) settle(pending, joint !== undefined)
      if (joint === 'bare') add(paragraph.start, unopened[0]!, 'closed', true)
      for (const mark of joint === 'bare' ? unopened.slice(1) : unopened) {
        context.note('quote-unopened', mark)
        if (mark === marks[0] && structure.dateline?.start !== paragraph.start && isBeforeCue(document, mark.end))
          add(paragraph.start, mark, 'unopened', false)
      }
      pending = undefined
      let reopened = joint === 'marked' ? paragraph.start : -1
      for (const { open, close, until } of pairs) {
        const continues = open.start === reopened
        const lost = close ? undefined : endBeforeCue(document, open.end, until ?? paragraph.end, until !== undefined)
        if (close && close.level !== open.level) context.note('quote-unopened', close)
        if (close) add(open, close, 'closed', continues)
        else if (lost === undefined && until === undefined) pending = { open, end: paragraph.end, continues }
        else {
          context.note('quote-unclosed', open)
          const goesOn = lost === undefined && endsAsSentence(document.text, until!)
          add(open, lost ?? until!, goesOn ? 'reopened' : 'unclosed', continues)
          if (goesOn) reopened = until!
        }
      }
    })
    if (pending) settle(pending, false)
    return found.sort(byPosition)
  },
})

/** How an unclosed quotation goes on in the next paragraph: its mark is set again, or that paragraph closes what it did not open. */
function jointOf({ open }: Pending, start: number, { pairs, unopened }: Pairs): 'marked' | 'bare' | undefined {
  const first = pairs[0]?.open
  if (first?.start === start && first.level === open.level) return 'marked'
  const closing = unopened[0]
  return open.level === 'double' && closing && (!first || closing.start < first.start) ? 'bare' : undefined
}
