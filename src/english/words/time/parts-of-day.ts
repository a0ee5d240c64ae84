/** Parts of a day as TIMEX3 writes them behind the day. Own list, 2026-11. */
export const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['morning', 'TMO'],
  ['night', 'TNI'],
])
