/** Words that say how often, with the stretch that they repeat. Adjectives of business (annual, quarterly) are no dates. Own list, 2026-11. */
export const frequencies: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['hourly', 'PT1H'],
  ['monthly', 'P1M'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
])

/** Words for how many times. Own list, 2026-11. */
export const times: ReadonlyMap<string, string> = new Map([
  ['once', '1X'],
  ['thrice', '3X'],
  ['twice', '2X'],
])
