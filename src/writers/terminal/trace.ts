import type { TraceStep } from '../../contract/trace.ts'
import type { Article } from '../../record/types.ts'
import { visible } from '../visible.ts'
import { whyDate, whyQuote } from '../why.ts'
import { wrap } from './wrap.ts'

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A find with its id: where it stands in the text, and what the record says of it in one line. */
interface Item {
  readonly stretches: readonly Stretch[]
  readonly title: string
}

const plain = (text: string): string => text
/** Columns of the names of rules. */
const nameWidth = 22

/** The steps that led to a find, a line each; undefined where the article has no find with this id. */
export function traceView(
  article: Article,
  { id, steps, width }: { readonly id: string; readonly steps: readonly TraceStep[]; readonly width: number },
): string | undefined {
  const item = itemOf(article, id)
  if (!item) return undefined
  const near = steps.filter(step => item.stretches.some(({ start, end }) => step.start < end && start < step.end))
  const lines = near.flatMap(({ by, said }) =>
    wrap([{ text: visible(said), draw: plain }], Math.max(20, width - nameWidth)).map((line, index) =>
      `${(index === 0 ? by : '').padEnd(nameWidth - 1)} ${line}`.trimEnd(),
    ),
  )
  return `${[visible(item.title), ...lines].join('\n')}\n`
}

/** The ids that can be asked for: `q1 to q7, e1 to e3`. */
export const idsOf = ({ quotes = [], entities = [], dates = [] }: Article): string =>
  [quotes, entities, dates]
    .filter(list => list.length > 0)
    .map(list => (list.length === 1 ? list[0]!.id : `${list[0]!.id} to ${list.at(-1)!.id}`))
    .join(', ') || 'none'

function itemOf({ quotes = [], entities = [], dates = [] }: Article, id: string): Item | undefined {
  const quote = quotes.find(item => item.id === id)
  if (quote) {
    const { parts, speaker, cue } = quote
    const spans = [...parts, ...(speaker ? [speaker] : []), ...(cue ? [cue] : [])]
    const whole = {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    }
    const who = speaker ? `by “${speaker.text}”${speaker.entity ? ` (${speaker.entity})` : ''}` : 'no speaker'
    return { stretches: [whole], title: `${id} “${quote.text}” · ${who} · ${whyQuote(quote)}` }
  }
  const date = dates.find(item => item.id === id)
  if (date) return { stretches: [date], title: `${id} “${date.text}” · ${date.value} · ${whyDate(date, dates)}` }
  const entity = entities.find(item => item.id === id)
  return entity && { stretches: entity.mentions, title: `${id} ${entity.name} · ${entity.type}` }
}
