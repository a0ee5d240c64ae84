import type { Span } from '../document/span.ts'
import { type Fault, type Find, type LayerScore, type Pair, precisionRecall } from './find.ts'
import { intersectionOverUnion, shared, trim } from './overlap.ts'

const sameHeadline = 0.8
/** As Python's isspace has it. */
const space = /[\x1c-\x1f\x85\s]/

/** Sets of characters, white space aside, as one byte each. */
const mask = (text: string, spans: Iterable<Span>): Uint8Array => {
  const marked = new Uint8Array(text.length)
  for (const { start, end } of spans) marked.fill(1, start, end)
  for (let at = 0; at < text.length; at++) if (marked[at] && space.test(text[at]!)) marked[at] = 0
  return marked
}

/** Characters in one set, or in two; halves of surrogate pairs are counted as one. */
function count(text: string, marked: Uint8Array, and: Uint8Array = marked): number {
  let all = 0
  for (let at = 0; at < marked.length; at++) if (marked[at] && and[at] && !isLowHalf(text, at)) all++
  return all
}
const isLowHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00

/** The head of a page, and what of it is furniture: headline, names in bylines, the place of the dateline, characters of boilerplate. */
export function scorePage(pairs: readonly Pair[]): LayerScore {
  const faults: Fault[] = []
  const heads = { all: 0, right: 0 }
  const names = { right: 0, predicted: 0, gold: 0 }
  const datelines = { right: 0, predicted: 0, gold: 0 }
  const furniture = { predicted: 0, right: 0, gold: 0, covered: 0 }
  for (const { gold, predicted } of pairs) {
    const { id, text } = gold
    const { page, boilerplate = [], links = [] } = gold.gold
    if (!page) continue
    const fault = (what: string, { start, end }: Span): void => void faults.push({ id, text, what, start, end })
    heads.all++
    const same =
      page.headline && predicted.headline
        ? intersectionOverUnion(trim(text, predicted.headline), trim(text, page.headline)) >= sameHeadline
        : !page.headline && !predicted.headline
    if (same) heads.right++
    else fault('wrong or missed headline', (page.headline ?? predicted.headline)!)
    const want = new Set(page.bylines.map(name => name.toLowerCase()))
    const have = new Set(predicted.bylines.map(name => name.toLowerCase()))
    const right = [...want].filter(name => have.has(name)).length
    names.gold += want.size
    names.predicted += have.size
    names.right += right
    if (right < want.size || right < have.size) fault('bylines', { start: 0, end: 0 })
    const { dateline } = page
    const found = dateline && predicted.dateline ? shared(dateline, predicted.dateline) > 0 : false
    datelines.gold += Number(Boolean(dateline))
    datelines.predicted += Number(Boolean(predicted.dateline))
    datelines.right += Number(found)
    if (!found && (dateline || predicted.dateline)) fault('wrong or missed dateline', (dateline ?? predicted.dateline)!)

    const bare = mask(text, boilerplate)
    const kinds = mask(text, [
      ...boilerplate,
      ...links,
      ...links.flatMap(link => labelOf(text, link)),
      ...(dateline ? [dateline] : []),
      ...page.bylines.flatMap(name => lineOf(text, name)),
    ])
    const ours = mask(text, predicted.boilerplate)
    const covered = mask(text, [...predicted.boilerplate, ...predicted.links, ...predicted.furniture])
    furniture.predicted += count(text, ours)
    furniture.right += count(text, ours, kinds)
    furniture.gold += count(text, bare)
    furniture.covered += count(text, bare, covered)
    for (const stretch of boilerplate) {
      const one = mask(text, [stretch])
      if (count(text, one) > 0 && count(text, one, covered) < count(text, one) / 2) fault('missed boilerplate', stretch)
    }
  }
  const f1 = ({ right, predicted, gold }: typeof names): number => precisionRecall(right, predicted, gold).f1
  const share = (part: number, whole: number): number => part / Math.max(1, whole)
  return {
    layer: 'page',
    figures: {
      'page.headline': share(heads.right, heads.all),
      'page.byline.f1': f1(names),
      'page.dateline.f1': f1(datelines),
      'page.furniture.p': share(furniture.right, furniture.predicted),
      'page.furniture.r': share(furniture.covered, furniture.gold),
    },
    finds: [] satisfies Find[],
    faults,
  }
}

/** The label of a link: where it stands last before it. */
function labelOf(text: string, { label, start }: { label?: string | Span | null | undefined; start: number }): Span[] {
  if (label && typeof label !== 'string') return [label]
  const at = label ? text.slice(0, start).lastIndexOf(label) : -1
  return label && at >= 0 ? [{ start: at, end: at + label.length }] : []
}

/** The line in which a name stands first. */
function lineOf(text: string, name: string): Span[] {
  const at = text.indexOf(name)
  if (at < 0) return []
  const end = text.indexOf('\n', at)
  return [{ start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end }]
}

/** Characters that are left as the article, neither furniture nor link nor head, against those of the true article. */
export function scoreBody(pairs: readonly Pair[]): LayerScore {
  const counts = { right: 0, predicted: 0, gold: 0 }
  for (const { gold, predicted } of pairs) {
    const { text } = gold
    const want = mask(text, gold.gold.body ?? [])
    const kept = mask(text, [{ start: 0, end: text.length }])
    const { headline, boilerplate, furniture, links } = predicted
    for (const { start, end } of [...boilerplate, ...furniture, ...links, ...(headline ? [headline] : [])])
      kept.fill(0, start, end)
    counts.right += count(text, want, kept)
    counts.predicted += count(text, kept)
    counts.gold += count(text, want)
  }
  const { p, r, f1 } = precisionRecall(counts.right, counts.predicted, counts.gold)
  return {
    layer: 'page.body',
    figures: { 'page.body.p': p, 'page.body.r': r, 'page.body.f1': f1 },
    finds: [],
    faults: [],
  }
}
