import type { Span } from '../document/span.ts'
import { type Fault, type Find, type LayerScore, named, type Pair, precisionRecall } from './find.ts'

/** Mentions as CoNLL counts them: the same span and the same type. */
export function scoreEntities(pairs: readonly Pair[]): LayerScore {
  const finds: Find[] = []
  const faults: Fault[] = []
  for (const {
    gold: {
      id,
      text,
      gold: { entities = [] },
    },
    predicted,
  } of pairs) {
    const theirs = byKey(entities)
    const ours = byKey(predicted.entities)
    for (const [key, { type, start, end }] of theirs) {
      finds.push({ side: 'gold', kind: type, right: ours.has(key) })
      if (!ours.has(key)) faults.push({ id, text, what: `missed ${type}`, start, end })
    }
    for (const [key, { type, start, end }] of ours) {
      finds.push({ side: 'predicted', kind: type, right: theirs.has(key) })
      if (!theirs.has(key)) faults.push({ id, text, what: `extra ${type}`, start, end })
    }
  }
  const kinds = ['all', ...[...new Set(finds.map(({ kind }) => kind))].sort()]
  const figures = Object.assign(
    {},
    ...kinds.map(kind => {
      const of = (side: Find['side'], right = false): number =>
        finds.filter(find => find.side === side && (kind === 'all' || find.kind === kind) && (!right || find.right))
          .length
      return named(`ner.${kind}`, precisionRecall(of('gold', true), of('predicted'), of('gold')))
    }),
  )
  return { layer: 'entities', figures, finds, faults }
}

const byKey = <Item extends Span & { readonly type: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map(item => [`${item.start} ${item.end} ${item.type}`, item]))
