import { type Fault, type Find, type LayerScore, named, type Pair, precisionRecall } from './find.ts'
import { shared } from './overlap.ts'

/** Dates as TempEval-3 counts them: strict by span; relaxed by overlap; type and value of those that overlap. */
export function scoreDates(pairs: readonly Pair[]): LayerScore {
  const finds: Find[] = []
  const faults: Fault[] = []
  const count = { gold: 0, predicted: 0, strict: 0, relaxed: 0, type: 0, value: 0 }
  for (const {
    gold: {
      id,
      text,
      gold: { dates: theirs = [] },
    },
    predicted: { dates },
  } of pairs) {
    const ours = dates.toSorted((a, b) => a.start - b.start)
    const exact = new Set(ours.map(({ start, end }) => `${start} ${end}`))
    const used = new Set<(typeof ours)[number]>()
    const right = new Set<(typeof ours)[number]>()
    count.gold += theirs.length
    count.predicted += ours.length
    for (const date of theirs) {
      if (exact.has(`${date.start} ${date.end}`)) count.strict++
      let best: { length: number; date?: (typeof ours)[number] } = { length: 0 }
      for (const candidate of ours) {
        const length = used.has(candidate) ? 0 : shared(date, candidate)
        if (length > 0 && length >= best.length) best = { length, date: candidate }
      }
      const match = best.date
      if (match) {
        used.add(match)
        count.relaxed++
        if (match.type === date.type) count.type++
      }
      const same = match !== undefined && (match.value ?? '').trim() === (date.value ?? '').trim()
      if (same) {
        count.value++
        right.add(match)
      } else
        faults.push({
          id,
          text,
          what: match ? `value ${date.value}, not ${match.value}` : `missed date ${date.type} ${date.value}`,
          start: date.start,
          end: date.end,
        })
      finds.push({ side: 'gold', kind: date.type, right: same })
    }
    for (const date of ours) {
      if (!used.has(date)) faults.push({ id, text, what: `extra date ${date.value}`, start: date.start, end: date.end })
      finds.push({ side: 'predicted', kind: date.type, rule: date.rule, right: right.has(date) })
    }
  }
  const counts = (metric: 'strict' | 'relaxed' | 'type' | 'value') =>
    precisionRecall(count[metric], count.predicted, count.gold)
  const figures = {
    'dates.gold': count.gold,
    'dates.predicted': count.predicted,
    'dates.strict.f1': counts('strict').f1,
    ...named('dates.relaxed', counts('relaxed')),
    'dates.type.f1': counts('type').f1,
    'dates.value.f1': counts('value').f1,
  }
  return { layer: 'dates', figures, finds, faults }
}
