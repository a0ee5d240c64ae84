/** Words and phrases that are a time by themselves. A number counts days from the day of publication. Own list, 2026-11. */
export const timeAdverbs: ReadonlyMap<string, number | 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'> = new Map<
  string,
  number | 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'
>([
  ['a long time ago', 'PAST_REF'],
  ['a while ago', 'PAST_REF'],
  ['at present', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['in the past', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['right now', 'PRESENT_REF'],
  ['some time ago', 'PAST_REF'],
  ['the day after tomorrow', 2],
  ['the day before yesterday', -2],
  ['the future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the past', 'PAST_REF'],
  ['the present', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['today', 0],
  ['tomorrow', 1],
  ['yesterday', -1],
])
