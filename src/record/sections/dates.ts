import * as z from 'zod/mini'
import { wordsItem } from '../item.ts'
import { described, idOf, named, span } from '../schema.ts'
import type { SectionRow } from '../section.ts'
import { timex3Value } from '../timex3.ts'

/** Dates, times, durations and sets, as TIMEX3 has them. */
export const dates = {
  called: 'the dates',
  layers: ['dates'],
  list: 'dates',
  schema() {
    const date = named(
      'DateItem',
      'A date, a time, a duration or a set of times, after TIMEX3',
      z.strictObject({
        id: idOf('d', 'Unique in the record'),
        ...span,
        type: described(z.enum(['DATE', 'TIME', 'DURATION', 'SET']), 'The type of TIMEX3'),
        value: described(
          z.string().check(z.regex(timex3Value)),
          'The TIMEX3 value: 2026-03-08, 2026-W10, P3D, XXXX-WXX-1 (some Monday), PRESENT_REF',
        ),
        mod: described(z.optional(z.string()), 'The modifier of TIMEX3: START, APPROX, MORE_THAN, …'),
        quant: described(z.optional(z.string()), 'Of a set: EVERY, EACH'),
        freq: described(z.optional(z.string()), 'Of a set, how often: 2X'),
        anchor: described(
          z.optional(z.union([z.literal('published'), idOf('d', 'The id of another date')])),
          'What it was resolved against: the day of publication, or another date of the text',
        ),
        until: z.optional(idOf('d', 'The id of the other end, where this is the first end of a range')),
        rule: described(z.string(), 'The rule that found it'),
      }),
    )
    return { dates: described(z.optional(z.array(date)), 'Dates, times, durations and sets, in the order of the text') }
  },
  build: ({ dates }, slice) => ({
    dates: dates!.map((date, index) => ({
      id: `d${index + 1}`,
      ...slice(date),
      type: date.type,
      value: date.value,
      ...(date.mod && { mod: date.mod }),
      ...(date.quant && { quant: date.quant }),
      ...(date.freq && { freq: date.freq }),
      ...(date.anchor !== undefined && { anchor: date.anchor === 'published' ? date.anchor : `d${date.anchor + 1}` }),
      ...(date.until !== undefined && { until: `d${date.until + 1}` }),
      rule: date.rule,
    })),
  }),
  parts: {
    dates: {
      items: ({ dates }, names) =>
        dates?.map(({ id: _, anchor, until, text, start, end, ...fields }) =>
          wordsItem(
            'date',
            { text, start, end },
            { ...fields, anchor: anchor === 'published' ? anchor : names.date(anchor), until: names.date(until) },
          ),
        ),
    },
  },
  table: {
    columns: ['id', 'text', 'type', 'value', 'mod', 'start', 'end', 'rule'],
    rows: ({ dates = [] }) =>
      dates.map(({ id, text, type, value, mod, start, end, rule }) => [id, text, type, value, mod, start, end, rule]),
  },
  kinds: { date: 6 },
  draw: ({ dates = [] }) => dates.map(({ id, start, end }) => ({ start, end, kind: 'date', of: id })),
} as const satisfies SectionRow
