import type { Span } from '../document/span.ts'
import { type Fault, type Find, type LayerScore, named, type Pair, precisionRecall } from './find.ts'
import type { Gold, Prediction } from './gold.ts'
import { countWords, intersectionOverUnion, sameSpeaker, trim } from './overlap.ts'

/** Shorter stretches are more often names and titles than speech. */
const leastWords = 3
const sameStretch = 0.8
const opening = '“"'
const closing = '”"'
const line = /[^\n]+/g

/** Stretches between quotation marks, of three words or more: whether they are found, and given to the right speaker. */
export function scoreQuoted(pairs: readonly Pair[]): LayerScore {
  const finds: Find[] = []
  const faults: Fault[] = []
  let total = 0
  let found = 0
  for (const { gold, predicted } of pairs) {
    const { id, text } = gold
    const fault = (what: string, span: Span): void => void faults.push({ id, text, what, ...span })
    const ours = predictedStretches(text, predicted)
    const used = new Set<(typeof ours)[number]>()
    const right = new Set<(typeof ours)[number]>()
    const neutral = new Set<(typeof ours)[number]>()
    for (const { span, source, kind } of goldStretches(gold)) {
      total++
      const hit = ours.find(stretch => !used.has(stretch) && intersectionOverUnion(span, stretch.span) >= sameStretch)
      if (!hit) fault('missed quote', span)
      else {
        found++
        used.add(hit)
        if (source.length === 0) neutral.add(hit)
        else if (sameSpeaker(text, hit.speaker, source)) right.add(hit)
        else fault(`speaker is ${words(text, source[0])}, not ${words(text, hit.speaker)}`, span)
      }
      if (source.length > 0) finds.push({ side: 'gold', kind, right: hit !== undefined && right.has(hit) })
    }
    for (const stretch of ours) {
      if (stretch.speaker && !neutral.has(stretch))
        finds.push({ side: 'predicted', kind: stretch.kind, rule: stretch.rule, right: right.has(stretch) })
    }
  }
  const right = finds.filter(find => find.side === 'gold' && find.right).length
  const counts = precisionRecall(
    right,
    finds.filter(({ side }) => side === 'predicted').length,
    finds.filter(({ side }) => side === 'gold').length,
  )
  const figures = {
    'quoted.gold': total,
    'quoted.recall': found / Math.max(1, total),
    ...named('quoted.attribution', counts),
    'quoted.speaker_accuracy': right / Math.max(1, found),
  }
  return { layer: 'quoted', figures, finds, faults }
}

const words = (text: string, span: Span | null | undefined): string =>
  span ? `“${text.slice(span.start, span.end)}”` : 'unknown'
const longEnough = (text: string, { start, end }: Span): boolean =>
  end > start && countWords(text.slice(start, end)) >= leastWords

function goldStretches({ text, gold: { attributions = [] } }: Gold) {
  return attributions.flatMap(({ content, source }) => {
    const spans = quotedStretches(text, content).filter(span => longEnough(text, span))
    return spans.map(span => ({ span, source, kind: kindOf(text, content) }))
  })
}

function predictedStretches(text: string, { quotes }: Prediction) {
  const direct = quotes.filter(({ kind }) => kind !== 'indirect')
  return direct.flatMap(({ spans, speaker, kind, rule }) =>
    spans.flatMap(({ start, end }) =>
      Array.from(text.slice(start, end).matchAll(line), ({ index, 0: { length } }) =>
        trim(text, { start: start + index, end: start + index + length }),
      )
        .filter(span => longEnough(text, span))
        .map(span => ({ span, speaker, kind, rule })),
    ),
  )
}

/** What stands between double quotation marks, a paragraph at a time. Only the first mark of a fragment may close what was opened before it. */
export function quotedStretches(text: string, fragments: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const fragment of fragments) {
    let start: number | undefined
    let first = true
    for (let at = fragment.start; at < fragment.end; at++) {
      const mark = text[at]!
      if (start === undefined && mark === '”' && first) {
        found.push({ start: fragment.start, end: at })
        first = false
      } else if (start === undefined && opening.includes(mark)) {
        start = at + 1
        first = false
      } else if (start !== undefined && (closing.includes(mark) || mark === '\n')) {
        found.push({ start, end: at })
        start = undefined
      }
    }
    if (start !== undefined) found.push({ start, end: fragment.end })
  }
  return found.map(span => trim(text, span)).filter(({ start, end }) => end > start)
}

/** Annotated text does not say the kind: direct is all between marks, indirect not at all. */
export function kindOf(text: string, content: readonly Span[]): 'direct' | 'mixed' | 'indirect' {
  const count = (spans: readonly Span[]): number =>
    spans.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0)
  const quoted = count(quotedStretches(text, content))
  return quoted === 0 ? 'indirect' : quoted === count(content) ? 'direct' : 'mixed'
}
