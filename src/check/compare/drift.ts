import { excerptOf } from '../excerpt.ts'
import type { Remark } from '../finding.ts'
import type { RuleCode } from '../rules.ts'
import type { Change, Difference } from './compare.ts'

/** Differences as sentences: `the quote “We lost” has lost its speaker`. */
export const driftRemarks = (differences: readonly Difference[], text: string): Remark[] =>
  differences.map(difference => ({
    code: `drift-${difference.section}` as RuleCode,
    message: sentence(difference),
    start: Math.min(difference.start, text.length),
    end: Math.min(difference.end, text.length),
    changes: difference.changes,
  }))

/** What a thing does that has other words. */
const verbOf: Readonly<Record<string, string>> = { text: 'now reads', name: 'is now called' }

function sentence({ part, kind, noun, words, changes }: Difference): string {
  if (part === 'offsets') return moved(changes[0]!, Number(words))
  const other = changes.find(({ field }) => field in verbOf)
  const name = part === 'published' ? `The ${noun}` : `The ${noun} “${excerptOf(other?.was ?? words)}”`
  if (kind === 'missing') return `${name} is not found any more`
  if (kind === 'extra') return `${name} is new: the expected record does not have it`
  const verbs = new Map<string, string[]>()
  for (const { field, was, now } of changes) {
    if (field === other?.field) continue
    const several = field.endsWith('s')
    const verb =
      was === undefined
        ? several
          ? 'has new'
          : 'has a new'
        : now === undefined
          ? 'has lost its'
          : several
            ? 'has other'
            : 'has another'
    const fields = verbs.get(verb) ?? []
    if (!fields.includes(field)) verbs.set(verb, [...fields, field])
  }
  const reads = other ? [`${verbOf[other.field]} “${excerptOf(other.now ?? '')}”`] : []
  return `${name} ${list([...reads, ...Array.from(verbs, ([verb, fields]) => `${verb} ${list(withoutDetail(fields))}`)])}`
}

function moved({ was, now }: Change, count: number): string {
  const by = Number(now) - Number(was)
  return `From here on ${count} ${count === 1 ? 'place stands' : 'places stand'} ${Math.abs(by)} ${Math.abs(by) === 1 ? 'character' : 'characters'} ${by > 0 ? 'later' : 'earlier'}; the words are the same`
}

/** `speaker` says enough where its kind and entity went with it. */
const withoutDetail = (fields: readonly string[]): readonly string[] =>
  fields.filter(field => !fields.some(other => field !== other && field.startsWith(`${other} `)))

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
