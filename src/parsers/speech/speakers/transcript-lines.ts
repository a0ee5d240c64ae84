import type { Document } from '../../../document/document.ts'
import type { Span } from '../../../document/span.ts'
import { type Draft, draftOf } from './drafts.ts'
import { type Label, readLabel } from './labels.ts'
import type { LineRule, Scene } from './sieve.ts'

/** So near must another line of a transcript be, in paragraphs; what stands between goes on with the line above. */
const near = 4
/** Words; shorter lines with a label in small letters are tables and lists. */
const shortest = 4

/** A paragraph in brackets. */
const direction = /^[([][^()[\]]*[)\]][.\s]*$/

/** Q: A: they name nobody. */
const anonymous = /^[qa]$/

/** WALLACE: [Why did you lose?] ¶ DOE: [We were late.] Lines of two speakers, or of one twice. */
export const transcriptLines: LineRule = {
  name: 'transcript-line',
  eg: '⟦speaker:ROE⟧⟦cue::⟧ ⟦quote:Why did you lose?⟧\n\n⟦speaker:DOE⟧⟦cue::⟧ ⟦quote:We were late.⟧',
  not: ['Doe: 547.\n\nRoe: 46.'],
  variants: { 'question-answer': 'Q⟦cue::⟧ ⟦quote:Why did you lose?⟧\n\nA⟦cue::⟧ ⟦quote:We were late.⟧' },
  find: readTranscript,
}

function readTranscript({ document, structure }: Scene): Draft[] {
  const drafts: Draft[] = []
  let before: { label: Label; at: number } | undefined
  let open: Draft | undefined
  document.paragraphs.forEach((paragraph, at) => {
    const label =
      structure.roles[at] === 'body' || structure.roles[at] === 'headline' ? readLabel(document, paragraph) : undefined
    if (!label || !(label.upper || (label.clause && label.words >= shortest))) return
    const follows = before !== undefined && at - before.at <= near && alike(before.label, label)
    if (follows) {
      open ??= spoken(drafts, before!.label)
      for (let between = before!.at + 1; between < at; between++)
        if (structure.roles[between] === 'body' && !isDirection(document, document.paragraphs[between]!))
          goOn(open, document.paragraphs[between]!)
      open = spoken(drafts, label)
    } else open = undefined
    before = { label, at }
  })
  return drafts
}

/** Both are in capitals, or neither; of labels in small letters one must be short, as names are when they come again. */
const alike = (a: Label, b: Label): boolean =>
  a.upper === b.upper &&
  (a.upper || a.name === b.name || (a.name.split(' ').length <= 3 && b.name.split(' ').length <= 3))

function spoken(drafts: Draft[], { start, end, name, colon, said }: Label): Draft {
  const shape = { kind: 'direct' as const, parts: [said], cue: colon, start, end: said.end }
  const draft = draftOf(
    anonymous.test(name)
      ? { ...shape, rule: 'question-answer' }
      : { ...shape, rule: transcriptLines.name, source: { start, end, kind: 'name' } },
  )
  drafts.push(draft)
  return draft
}

/** (BEGIN VIDEO CLIP.) */
function isDirection({ text }: Document, { start, end }: Span): boolean {
  return direction.test(text.slice(start, end))
}

function goOn(draft: Draft, { start, end }: Span): void {
  draft.parts.push({ start, end })
  draft.end = end
}
