import type { Span } from '../document/span.ts'
import { type Fault, type Find, type LayerScore, named, type Pair, precisionRecall } from './find.ts'
import { sameSpeaker, wordsOf } from './overlap.ts'
import { kindOf } from './quoted.ts'

const sameContent = 0.5

/** What is said, directly or indirectly: its words, and whether it is given to the right speaker. */
export function scoreContents(pairs: readonly Pair[]): LayerScore {
  const finds: Find[] = []
  const faults: Fault[] = []
  const words = { right: 0, predicted: 0, gold: 0 }
  let total = 0
  for (const {
    gold: {
      id,
      text,
      gold: { attributions = [] },
    },
    predicted,
  } of pairs) {
    const tokens = wordsOf(text)
    const inside = (spans: readonly Span[]): Set<number> =>
      new Set(
        tokens.flatMap((token, index) =>
          spans.some(({ start, end }) => token.start >= start && token.end <= end) ? [index] : [],
        ),
      )
    const theirs = attributions.map(({ content, source }) => ({ content, source, words: inside(content) }))
    const ours = predicted.quotes
      .filter(({ speaker }) => speaker)
      .map(quote => ({ ...quote, words: inside(quote.spans) }))
    const all = new Set(theirs.flatMap(({ words }) => [...words]))
    const said = new Set(ours.flatMap(({ words }) => [...words]))
    words.gold += all.size
    words.predicted += said.size
    words.right += sharedWords(all, said)
    const right = new Set<(typeof ours)[number]>()
    const taken = new Set<(typeof ours)[number]>()
    for (const attribution of theirs) {
      if (attribution.source.length === 0 || attribution.words.size === 0) continue
      total++
      let best: { share: number; quote?: (typeof ours)[number] } = { share: 0 }
      for (const quote of ours) {
        const share = taken.has(quote) || quote.words.size === 0 ? -1 : overlap(attribution.words, quote.words)
        if (share >= best.share) best = { share, quote }
      }
      const match = best.share >= sameContent ? best.quote : undefined
      if (match) taken.add(match)
      const hit = match !== undefined && sameSpeaker(text, match.speaker, attribution.source)
      if (hit) right.add(match)
      else
        faults.push({
          id,
          text,
          what: match ? 'wrong speaker of' : 'missed content',
          start: attribution.content[0]!.start,
          end: attribution.content.at(-1)!.end,
        })
      finds.push({ side: 'gold', kind: kindOf(text, attribution.content), right: hit })
    }
    for (const quote of ours)
      if (quote.words.size > 0)
        finds.push({ side: 'predicted', kind: quote.kind, rule: quote.rule, right: right.has(quote) })
  }
  const right = finds.filter(find => find.side === 'gold' && find.right).length
  return {
    layer: 'content',
    figures: {
      ...named('content.token', precisionRecall(words.right, words.predicted, words.gold)),
      ...named(
        'content.attribution',
        precisionRecall(right, finds.filter(({ side }) => side === 'predicted').length, total),
      ),
      'content.gold': total,
    },
    finds,
    faults,
  }
}

const sharedWords = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter(word => b.has(word)).length

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = sharedWords(a, b)
  return both / (a.size + b.size - both)
}
