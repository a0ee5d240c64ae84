import type { Span } from '../document/span.ts'
import { type Fault, type Find, type LayerScore, type Pair, precisionRecall } from './find.ts'
import { shared, wordsOf } from './overlap.ts'
import { sameEntity } from './same-entity.ts'

/** Words of both over words of either. */
const sameContent = 0.5
const capital = /\p{Lu}/u

type Group = 'quoted' | 'indirect'

/** Direct and mixed speech is quoted. */
const groupOf = (kind: string | undefined): Group => (kind === 'indirect' ? 'indirect' : 'quoted')

interface Counts {
  gold: number
  found: number
  predicted: number
  extra: number
}

/** Who says what, where annotated text says who: which reports are found, whether the speaker's span is right, and whether the entity is. */
export function scoreReports(pairs: readonly Pair[]): LayerScore {
  const counts: Record<Group, Counts> = { quoted: none(), indirect: none() }
  const source = { all: 0, right: 0 }
  const who = { person: { all: 0, right: 0 }, organization: { all: 0, right: 0 }, nameless: { all: 0, right: 0 } }
  const finds: Find[] = []
  const faults: Fault[] = []
  for (const { gold, predicted } of pairs) {
    const { id, text } = gold
    const words = wordsOf(text)
    const fault = (what: string, spans: readonly Span[]): void =>
      void faults.push({ id, text, what, start: spans[0]!.start, end: spans.at(-1)!.end })
    const ours = predicted.quotes.map(quote => ({ ...quote, words: inside(words, quote.spans) }))
    const used = new Set<(typeof ours)[number]>()
    for (const attribution of gold.gold.attributions ?? []) {
      const { content, who: name, whoType: type } = attribution
      const group = groupOf(attribution.kind)
      counts[group].gold++
      const quote = closest(inside(words, content), ours, used)
      finds.push({ side: 'gold', kind: group, right: quote !== undefined })
      if (!quote) {
        fault(`missed ${attribution.kind} report by ${name}`, content)
        continue
      }
      used.add(quote)
      counts[group].found++
      if (attribution.source.length > 0) {
        source.all++
        const isRight = quote.speaker != null && attribution.source.some(span => shared(span, quote.speaker!) > 0)
        if (isRight) source.right++
        else fault('speaker is wrong', content)
      }
      if ((type === 'person' || type === 'organization') && name && !name.startsWith('(') && capital.test(name)) {
        who[type].all++
        if (quote.names.some(ours => sameEntity(name, type, ours))) who[type].right++
        else fault(`who is ${name}, not ${quote.names[0] ?? 'nobody'}`, content)
      } else if (type === 'nameless') {
        who.nameless.all++
        if (quote.names.length === 0) who.nameless.right++
        else fault(`who is nameless, not ${quote.names[0]}`, content)
      }
    }
    for (const quote of ours) {
      const group = groupOf(quote.kind)
      counts[group].predicted++
      finds.push({ side: 'predicted', kind: group, rule: quote.rule, right: used.has(quote) })
      if (used.has(quote)) continue
      counts[group].extra++
      if (quote.spans.length > 0) fault(`extra ${quote.kind} report`, quote.spans)
    }
  }
  const all = { all: who.person.all + who.organization.all, right: who.person.right + who.organization.right }
  return {
    layer: 'reports',
    figures: {
      ...rates('reports.quoted', counts.quoted),
      ...rates('reports.indirect', counts.indirect),
      'reports.source': share(source),
      'who.person': share(who.person),
      'who.organization': share(who.organization),
      'who.all': share(all),
      'who.gold': all.all,
      'who.nameless': share(who.nameless),
    },
    finds,
    faults,
  }
}

const none = (): Counts => ({ gold: 0, found: 0, predicted: 0, extra: 0 })

const share = ({ all, right }: { all: number; right: number }): number => right / Math.max(1, all)

/** Without any prediction the precision is 1: nothing is extra. */
function rates(name: string, { gold, found, predicted, extra }: Counts): Record<string, number> {
  const p = 1 - extra / Math.max(1, predicted)
  const { r } = precisionRecall(found, predicted, gold)
  return { [`${name}.p`]: p, [`${name}.r`]: r, [`${name}.f1`]: p + r ? (2 * p * r) / (p + r) : 0 }
}

/** The words that lie in one of some spans, by their index. */
function inside(words: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>()
  words.forEach((word, index) => {
    if (spans.some(({ start, end }) => word.start >= start && word.end <= end)) found.add(index)
  })
  return found
}

/** The report with the most words in common, the last of equals, if it has half of them. */
function closest<Quote extends { readonly words: ReadonlySet<number> }>(
  content: ReadonlySet<number>,
  quotes: readonly Quote[],
  used: ReadonlySet<Quote>,
): Quote | undefined {
  let best: Quote | undefined
  let most = 0
  for (const quote of quotes) {
    if (used.has(quote)) continue
    const both = [...content].filter(word => quote.words.has(word)).length
    const either = content.size + quote.words.size - both
    if (either === 0 || both / either < most) continue
    best = quote
    most = both / either
  }
  return most >= sameContent ? best : undefined
}
