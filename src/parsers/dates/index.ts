import type { DateMention, ParagraphRole } from '../../contract/layers.ts'
import { defineParser } from '../../contract/parser.ts'
import type { Span } from '../../document/span.ts'
import { datedSurnames } from '../../english/syntax/dated-surnames.ts'
import { type Anchors, after, nowhere } from './anchors.ts'
import { parseDay } from './calendar.ts'
import { findExpressions } from './find.ts'
import type { Ranged } from './ranges.ts'
import { type Resolved, resolve } from './resolve.ts'
import { tenseAround } from './tense.ts'
import { isVoteAhead } from './votes.ts'

/** Paragraphs whose dates belong to another article, or to none. */
const apart: ReadonlySet<ParagraphRole | undefined> = new Set<ParagraphRole>(['boilerplate', 'link', 'link-label'])

/** The dates of an article: found sentence by sentence, and resolved in the order of the text, for a later one may count from an earlier. */
export const dates = defineParser({
  name: 'dates',
  needs: ['structure', 'published'],
  parse(document, { structure, published }, { note }) {
    const found: DateMention[] = []
    const day = published && parseDay(published.date)
    let anchors: Anchors = nowhere
    let sentenceBefore = 0
    let paragraph = -1
    const surnames = datedSurnames(document)
    for (const sentence of document.sentences) {
      if (apart.has(structure.roles[sentence.paragraph])) continue
      // A story goes on from one sentence to the next in its paragraph: one without a date of it ends it.
      const ended = sentence.paragraph !== paragraph || (anchors.story?.index ?? 0) < sentenceBefore
      if (anchors.story && ended) anchors = { ...anchors, story: undefined }
      sentenceBefore = found.length
      paragraph = sentence.paragraph
      for (const expression of findExpressions(document, sentence)) {
        const { first, last, reading } = expression
        // Mr Friday is somebody
        if (last - first === 1 && surnames.has(first)) continue
        const span = { start: document.tokens[first]!.start, end: document.tokens[last - 1]!.end }
        const line = { tokens: document.tokens, first: sentence.first, last: sentence.last }
        // In the next sentence a story goes on with its day in front: On May 20 the roof fell in.
        const goesOn = first <= sentence.first + 1 || (anchors.story?.index ?? 0) >= sentenceBefore
        const known = goesOn || !anchors.story ? anchors : { ...anchors, story: undefined }
        const resolved = resolve(reading, day, known, () =>
          isVoteAhead(line, first, last, day) ? 'future' : tenseAround(line, first, last),
        )
        if (resolved.impossible) {
          note('date-impossible', span)
          closeRange(found)
        } else {
          const told = anchors.story !== undefined && resolved.anchor === anchors.story.index
          anchors = after(anchors, reading, resolved.value, found.length, told)
          found.push(mentionOf(span, expression, resolved, found.length))
        }
      }
    }
    return found
  },
})

/** The item of the layer: keys only for what there is. */
function mentionOf(
  { start, end }: Span,
  { reading, rule, opens }: Ranged,
  { value, anchor, type }: Resolved,
  index: number,
): DateMention {
  const mention: { -readonly [Key in keyof DateMention]: DateMention[Key] } = {
    start,
    end,
    type: type ?? reading.type,
    value,
    rule,
  }
  if (reading.mod) mention.mod = reading.mod
  if (reading.quant) mention.quant = reading.quant
  if (reading.freq) mention.freq = reading.freq
  if (anchor !== undefined) mention.anchor = anchor
  if (opens) mention.until = index + 1
  return mention
}

/** The other end of the range is no date: the first end stands alone. */
function closeRange(found: DateMention[]): void {
  if (found.at(-1)?.until !== found.length) return
  const { until: _, ...alone } = found.pop()!
  found.push(alone)
}
