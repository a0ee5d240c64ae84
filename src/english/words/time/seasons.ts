/** Seasons as TIMEX3 writes them. Own list, 2026-11. */
export const seasons: ReadonlyMap<string, string> = new Map([
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['winter', 'WI'],
])
