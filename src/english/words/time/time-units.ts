/** The units that time is counted in. Own list, 2026-11. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** Unit words in the singular. Own list, 2026-11. */
export const singularUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ['century', 'century'],
  ['day', 'day'],
  ['decade', 'decade'],
  ['fortnight', 'fortnight'],
  ['half', 'half'],
  ['hour', 'hour'],
  ['millennium', 'millennium'],
  ['minute', 'minute'],
  ['month', 'month'],
  ['period', 'quarter'],
  ['quarter', 'quarter'],
  ['second', 'second'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['year', 'year'],
])

/** Unit words in the plural. Own list, 2026-11. */
export const pluralUnits: ReadonlyMap<string, TimeUnit> = new Map([
  ['centuries', 'century'],
  ['days', 'day'],
  ['decades', 'decade'],
  ['fortnights', 'fortnight'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['millennia', 'millennium'],
  ['mins', 'minute'],
  ['minutes', 'minute'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['seconds', 'second'],
  ['secs', 'second'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['years', 'year'],
  ['yrs', 'year'],
])
