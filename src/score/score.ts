import { scoreContents } from './contents.ts'
import { scoreDates } from './dates.ts'
import { scoreEntities } from './entities.ts'
import { type Fault, type Find, type LayerScore, type Pair, precisionRecall } from './find.ts'
import { scoreLinks } from './links.ts'
import { scoreBody, scorePage } from './page.ts'
import { scoreQuoted } from './quoted.ts'
import { scoreReports } from './reports.ts'

/** A score: all figures by name, then what they are made of. */
export interface Score {
  readonly documents: number
  readonly figures: Readonly<Record<string, number>>
  readonly kinds: readonly Row[]
  readonly rules: readonly Row[]
  readonly faults: readonly Fault[]
}

/** A kind or a rule of a layer. Annotated text knows no rules, so a rule has a precision only. */
export interface Row {
  readonly layer: string
  readonly name: string
  readonly gold?: number
  readonly predicted: number
  readonly right: number
  readonly p: number
  readonly r?: number
  readonly f1?: number
}

/** Compares what was found with what is true, in every layer that is annotated somewhere. */
export function score(pairs: readonly Pair[]): Score {
  const annotated = new Set(pairs.flatMap(({ gold }) => Object.keys(gold.gold)))
  const layers: LayerScore[] = [
    ...(annotated.has('attributions') ? [scoreQuoted(pairs), scoreContents(pairs)] : []),
    ...(pairs.some(saysWho) ? [scoreReports(pairs)] : []),
    ...(annotated.has('dates') ? [scoreDates(pairs)] : []),
    ...(annotated.has('entities') ? [scoreEntities(pairs)] : []),
    ...(annotated.has('body') ? [scoreBody(pairs)] : []),
    ...(annotated.has('page') ? [scorePage(pairs)] : []),
    ...(annotated.has('links') ? [scoreLinks(pairs)] : []),
  ]
  return {
    documents: pairs.length,
    figures: Object.assign({}, ...layers.map(({ figures }) => figures)),
    kinds: layers.flatMap(({ layer, finds }) =>
      [...grouped(finds, ({ kind }) => kind)].map(([name, group]) => kindRow(layer, name, group)),
    ),
    rules: layers.flatMap(({ layer, finds }) =>
      [...grouped(finds, ({ rule }) => rule)].map(([name, group]) => ruleRow(layer, name, group)),
    ),
    faults: layers.flatMap(({ faults }) => faults),
  }
}

const saysWho = ({ gold }: Pair): boolean => gold.gold.attributions?.some(({ who }) => who !== undefined) ?? false

function grouped(finds: readonly Find[], nameOf: (find: Find) => string | undefined): [string, Find[]][] {
  const groups = new Map<string, Find[]>()
  for (const find of finds) {
    const name = nameOf(find)
    if (name === undefined) continue
    const group = groups.get(name)
    if (group) group.push(find)
    else groups.set(name, [find])
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

function kindRow(layer: string, name: string, finds: readonly Find[]): Row {
  const gold = finds.filter(({ side }) => side === 'gold')
  const predicted = finds.filter(({ side }) => side === 'predicted')
  const right = predicted.filter(find => find.right).length
  const p = precisionRecall(right, predicted.length, 0).p
  const r = precisionRecall(gold.filter(find => find.right).length, 0, gold.length).r
  return {
    layer,
    name,
    gold: gold.length,
    predicted: predicted.length,
    right,
    p,
    r,
    f1: p + r ? (2 * p * r) / (p + r) : 0,
  }
}

function ruleRow(layer: string, name: string, finds: readonly Find[]): Row {
  const right = finds.filter(find => find.right).length
  return { layer, name, predicted: finds.length, right, p: right / finds.length }
}
