import type { Quotation, Report, Source } from '../../../contract/layers.ts'
import type { Rule } from '../../../contract/rule.ts'
import type { QuoteRuleName } from '../../../contract/rule-names.ts'
import type { Document } from '../../../document/document.ts'
import { byPosition, firstEndingAfter, overlaps, type Span } from '../../../document/span.ts'
import { signedInside } from './signed-inside.ts'

/** A quote in the making: what a report says, or a quotation that nobody claims yet. */
export interface Draft {
  kind: Report['kind']
  rule: QuoteRuleName
  /** The words, marks left out. */
  readonly parts: Span[]
  source?: Source | undefined
  addressee?: Source | undefined
  cue?: Span | undefined
  readonly mood?: Report['mood']
  /** The cue says that somebody spoke. */
  readonly speaks?: boolean | undefined
  readonly act?: Report['act'] | undefined
  /** What its report says for and against it. */
  readonly evidence?: readonly string[] | undefined
  /** From its first mark or word to its last, with cue and source. */
  start: number
  end: number
  /** Its first quotation, where it has one. */
  readonly quotation?: Quotation | undefined
}

/** A draft of what is known. All are made here, so that they are of one kind, which V8 reads faster than many. */
export const draftOf = ({
  kind,
  rule,
  parts,
  source,
  addressee,
  cue,
  mood,
  speaks,
  act,
  evidence,
  start,
  end,
  quotation,
}: Draft): Draft => ({
  kind,
  rule,
  parts,
  source,
  addressee,
  cue,
  mood,
  speaks,
  act,
  evidence,
  start,
  end,
  quotation,
})

/** A quotation that no report claims. */
export const bare: Rule<'bare'> = {
  name: 'bare',
  eg: 'It was late. “⟦quote:We will be back in the spring.⟧”',
  not: ['The film “Low Water” won two prizes.'],
}

/** One draft for each report and one for each speech that no report claims, in order; quotations that go on over paragraphs are one. */
export function readDrafts(document: Document, quotations: readonly Quotation[], reports: readonly Report[]): Draft[] {
  const top = outermost(quotations)
  const owners = ownersOf(top, reports)
  const byReport = new Map<Report, Draft>()
  const drafts: Draft[] = []
  let last: Draft | undefined
  top.forEach((quotation, index) => {
    const report = owners[index]
    const known = report && byReport.get(report)
    const signature = quotation.continues && last ? signedInside.find(document, quotation) : undefined
    if (signature && last) sign(last, signature, quotation.end)
    else if (quotation.continues && last) {
      append(last, quotation)
      if (report && !last.source) adopt(last, report)
    } else if (known) {
      if (known.kind === 'direct') append(known, quotation)
      last = known
    } else if (report || quotation.sense === 'speech') {
      last = report
        ? reported(report, quotation)
        : draftOf({
            kind: 'direct',
            rule: bare.name,
            parts: [quotation.inner],
            start: quotation.start,
            end: quotation.end,
            quotation,
          })
      drafts.push(last)
    } else last = undefined
    if (report && last && !byReport.has(report)) byReport.set(report, last)
  })
  for (const report of reports) if (!byReport.has(report)) drafts.push(reported(report))
  return drafts.sort(byPosition)
}

/** Quotations that stand in no other. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  let end = 0
  return quotations.filter(quotation => {
    if (quotation.end <= end) return false
    end = quotation.end
    return true
  })
}

/** The report that holds each quotation: a direct one rather than a mixed one. */
function ownersOf(top: readonly Quotation[], reports: readonly Report[]): (Report | undefined)[] {
  const owners: (Report | undefined)[] = new Array<undefined>(top.length).fill(undefined)
  for (const report of reports) {
    if (report.kind === 'indirect') continue
    for (const span of report.content) {
      for (
        let index = firstEndingAfter(top, span.start);
        index < top.length && overlaps(top[index]!.inner, span);
        index++
      ) {
        if (owners[index]?.kind !== 'direct' && (index === 0 || speaks(top[index]!) || owners[index - 1] !== report))
          owners[index] = report
      }
    }
  }
  return owners
}

/** Not a title behind the cue: “We lost,” she said on “Good Morning Merrow.” */
const speaks = ({ sense }: Quotation): boolean => sense === 'speech' || sense === 'scare'

function reported(report: Report, quotation?: Quotation): Draft {
  const { kind, rule, source, addressee, cue, content, mood, speaks, act, evidence } = report
  const parts = kind === 'direct' && quotation ? [quotation.inner] : [...content]
  const { start, end } = extent(report, quotation)
  return draftOf({ kind, rule, parts, source, addressee, cue, mood, speaks, act, evidence, start, end, quotation })
}

function append(draft: Draft, { inner, end }: Quotation): void {
  if (inner.start >= draft.parts.at(-1)!.end) draft.parts.push(inner)
  draft.end = Math.max(draft.end, end)
}

/** “We lost. ¶ [Jane Doe].” */
function sign(draft: Draft, source: Source, end: number): void {
  draft.rule = signedInside.name
  draft.source = source
  draft.end = Math.max(draft.end, end)
}

/** “We lost. ¶ “It is gone,” [she said]. */
function adopt(draft: Draft, report: Report): void {
  draft.rule = report.rule
  draft.cue = report.cue
  if (report.source) draft.source = report.source
  if (report.addressee) draft.addressee = report.addressee
  draft.end = Math.max(draft.end, extent(report).end)
}

function extent({ start, end, source, addressee }: Report, quotation?: Quotation): Span {
  return {
    start: Math.min(start, source?.start ?? start, quotation?.start ?? start),
    end: Math.max(end, source?.end ?? end, addressee?.end ?? end, quotation?.end ?? end),
  }
}
