/** Words for the era of a year, written in capitals. Own list, 2026-11. */
export const eras: ReadonlyMap<string, 'BC' | 'AD'> = new Map<string, 'BC' | 'AD'>([
  ['a.d.', 'AD'],
  ['ad', 'AD'],
  ['b.c.', 'BC'],
  ['b.c.e.', 'BC'],
  ['bc', 'BC'],
  ['bce', 'BC'],
  ['c.e.', 'AD'],
  ['ce', 'AD'],
])
