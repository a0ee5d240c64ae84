import type { Article } from '../record/types.ts'

type Quote = NonNullable<Article['quotes']>[number]
type DateItem = NonNullable<Article['dates']>[number]

const joined = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ')

/** Why it is a quote: `direct · cue “said” · said-subject · 0.98`. */
export const whyQuote = ({ kind, act, mood, cue, rule, confidence }: Quote): string =>
  joined([kind, act === 'say' ? undefined : act, mood, cue && `cue “${cue.text}”`, rule, confidence?.toFixed(2)])

/** Why a date has its value: `DATE · from “Monday” · the-morning`. */
export function whyDate({ type, mod, anchor, rule }: DateItem, dates: readonly DateItem[]): string {
  const from =
    anchor === 'published'
      ? 'from publication'
      : anchor && `from “${dates.find(({ id }) => id === anchor)?.text ?? anchor}”`
  return joined([type, mod, from, rule])
}
