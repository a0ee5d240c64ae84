import { z } from 'zod'
import { UserError } from '../contract/errors.ts'
import type { Span } from '../document/span.ts'

const pair = z.tuple([z.int(), z.int()]).transform(([start, end]): Span => ({ start, end }))
const pairs = z.array(pair)
const span = { start: z.int(), end: z.int() }

/** `who` names the speaker, in parentheses somebody without a name; null where it cannot be known. */
const Attribution = z.object({
  source: pairs,
  cue: pairs.optional(),
  content: pairs,
  kind: z.enum(['direct', 'mixed', 'indirect']).optional(),
  act: z.string().nullish(),
  who: z.string().nullish(),
  whoType: z.enum(['person', 'organization', 'group', 'nameless']).nullish(),
})

/** The head of a page. */
const Head = z.object({
  headline: pair.nullable(),
  bylines: z.array(z.string()),
  dateline: z.object(span).nullable(),
})

/** Annotated text: what is true. A layer that nobody annotated is an absent key. Offsets are code points. */
const GoldArticle = z.object({
  id: z.string(),
  text: z.string(),
  published: z.string().nullish(),
  gold: z.object({
    attributions: z.array(Attribution).optional(),
    dates: z.array(z.object({ ...span, type: z.string(), value: z.string().nullish() })).optional(),
    entities: z.array(z.object({ ...span, type: z.string() })).optional(),
    links: z
      .array(z.object({ ...span, kind: z.string().optional(), label: z.union([z.string(), z.object(span)]).nullish() }))
      .optional(),
    boilerplate: z.array(z.object(span)).optional(),
    page: Head.optional(),
    body: pairs.optional(),
  }),
})

/** What another program, or another day, found in the same texts; joined by `id`. Offsets are code points. */
const Predicted = z.object({
  id: z.string(),
  quotes: z
    .array(
      z.object({
        spans: pairs,
        speaker: pair.nullish(),
        kind: z.string().default('direct'),
        rule: z.string().optional(),
        act: z.string().nullish(),
        names: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  dates: z
    .array(z.object({ ...span, type: z.string(), value: z.string().nullish(), rule: z.string().optional() }))
    .default([]),
  entities: z.array(z.object({ ...span, type: z.string() })).default([]),
  links: z.array(z.object({ ...span, kind: z.string().optional() })).default([]),
  headline: pair.nullish(),
  bylines: z.array(z.string()).default([]),
  dateline: pair.nullish(),
  boilerplate: pairs.default([]),
  furniture: pairs.default([]),
})

export type Gold = z.infer<typeof GoldArticle>
export type Prediction = z.infer<typeof Predicted>

/** Reads a line of annotated text; offsets become UTF-16. Throws `UserError` that names what is wrong in it. */
export function readGold(line: string): Gold {
  const gold = read(GoldArticle, line)
  return inUtf16(gold, gold.text)
}

/** Reads a line of predictions. Their offsets stay code points until `inUtf16` is given the text. */
export const readPrediction = (line: string): Prediction => read(Predicted, line)

function read<Output>(schema: z.ZodType<Output>, line: string): Output {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new UserError('it is not JSON')
  }
  const { data, error } = schema.safeParse(value)
  if (!error) return data
  const [{ path, message }] = error.issues as [z.core.$ZodIssue]
  throw new UserError(`${path.join('.')}: ${message}`)
}

const surrogate = /[\ud800-\udbff][\udc00-\udfff]/

/** The same value with every `start` and `end` in UTF-16 units instead of code points. */
export function inUtf16<Value>(value: Value, text: string): Value {
  if (!surrogate.test(text)) return value
  const places: number[] = []
  let place = 0
  for (const character of text) {
    places.push(place)
    place += character.length
  }
  places.push(place)
  const moved = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(moved)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(
      Object.entries(inner).map(([key, at]) => [
        key,
        key === 'start' || key === 'end' ? (places[at as number] ?? place) : moved(at),
      ]),
    )
  }
  return moved(value) as Value
}
