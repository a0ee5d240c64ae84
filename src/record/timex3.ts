const year = '(?:(?!0000)\\d{4}|\\d{2}XX|\\d{3}X|XXXX)'
const month = '(?:0[1-9]|1[0-2]|XX)'
const day = '(?:0[1-9]|[12]\\d|3[01]|XX)'
const week = 'W(?:0[1-9]|[1-4]\\d|5[0-3]|XX)'
const season = '(?:SP|SU|FA|WI|Q[1-4X]|H[12X])'
const clock = '(?:(?:[01]\\d|2[0-3]|XX)(?::(?:[0-5]\\d|XX)(?::(?:[0-5]\\d|XX))?)?|24:00|MO|MI|AF|EV|NI|DT)'
const zone = '(?:Z|[+-](?:0\\d|1[0-4])(?::?[0-5]\\d)?)'
const amount = '(?:\\d+(?:\\.\\d+)?|X)'

/**
 * The values of TIMEX3 that are possible: `2026-03-08`, `2026-W10`, `2026-03-08T20:30`, `202` (a decade), `P3D`, `XXXX-WXX-1`,
 * `PRESENT_REF`. No month 13, no minute 90, no year 0.
 */
export const timex3Value = new RegExp(
  `^(?:${[
    '(?:PAST|PRESENT|FUTURE)_REF',
    // Calendar days, weeks, seasons, with or without a time of day.
    `${year}(?:-(?:${month}(?:-${day})?|${week}(?:-(?:[1-7]|WE))?|${season}))?(?:T${clock}${zone}?)?`,
    `T${clock}${zone}?`,
    // A decade, a century, a millennium; before Christ.
    '\\d{1,3}|X{1,3}',
    'BC\\d{1,4}',
    // Durations.
    `P(?:${amount}(?:DE|CE|ML|WE|[CEYQMWD]))+(?:T(?:${amount}[HMS])+)?|PT(?:${amount}(?:MO|MI|AF|EV|NI|DT|[HMS]))+|P${amount}T(?:MO|MI|AF|EV|NI|DT)`,
  ].join('|')})$`,
)
