import type { Span } from '../document/span.ts'
import { type Fault, type Find, type LayerScore, named, type Pair, precisionRecall } from './find.ts'
import { shared, trim } from './overlap.ts'

/** Link items by exact span, marks and spaces at the ends aside; and predicted links that lie in boilerplate. */
export function scoreLinks(pairs: readonly Pair[]): LayerScore {
  const finds: Find[] = []
  const faults: Fault[] = []
  let inBoilerplate = 0
  for (const {
    gold: {
      id,
      text,
      gold: { links = [], boilerplate = [] },
    },
    predicted,
  } of pairs) {
    const theirs = byKey(text, links)
    const ours = byKey(text, predicted.links)
    for (const [key, { start, end, kind }] of theirs) {
      finds.push({ side: 'gold', kind, right: ours.has(key) })
      if (!ours.has(key)) faults.push({ id, text, what: 'missed link', start, end })
    }
    for (const [key, link] of ours) {
      finds.push({ side: 'predicted', kind: link.kind, right: theirs.has(key) })
      if (!theirs.has(key)) faults.push({ id, text, what: 'extra link', start: link.start, end: link.end })
      inBoilerplate += boilerplate.filter(stretch => shared(stretch, link) > 0).length
    }
  }
  const of = (side: Find['side']): Find[] => finds.filter(find => find.side === side)
  const gold = of('gold')
  const counts = precisionRecall(gold.filter(({ right }) => right).length, of('predicted').length, gold.length)
  const figures = {
    'links.gold': gold.length,
    'links.predicted': of('predicted').length,
    ...named('links', counts),
    'links.boilerplate': inBoilerplate,
  }
  return { layer: 'links', figures, finds, faults }
}

type Item = Span & { readonly kind: string }

const byKey = (text: string, items: readonly (Span & { readonly kind?: string | undefined })[]): Map<string, Item> =>
  new Map(
    items
      .map(item => ({ kind: item.kind ?? 'link', ...trim(text, item) }))
      .map(item => [`${item.start} ${item.end}`, item]),
  )
