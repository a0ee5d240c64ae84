/** Names of weekdays: 1 is Monday. Own list, 2026-11. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['friday', 5],
  ['monday', 1],
  ['saturday', 6],
  ['sunday', 7],
  ['thursday', 4],
  ['tuesday', 2],
  ['wednesday', 3],
])

/** Their abbreviations, most of which are also words: they need a date behind them. Own list, 2026-11. */
export const shortWeekdays: ReadonlyMap<string, number> = new Map([
  ['fri', 5],
  ['mon', 1],
  ['sat', 6],
  ['sun', 7],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
])
