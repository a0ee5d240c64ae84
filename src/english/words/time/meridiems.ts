/** Before (a) or after (p) noon. Own list, 2026-11. */
export const meridiems: ReadonlyMap<string, 'a' | 'p'> = new Map<string, 'a' | 'p'>([
  ['a.m', 'a'],
  ['a.m.', 'a'],
  ['am', 'a'],
  ['p.m', 'p'],
  ['p.m.', 'p'],
  ['pm', 'p'],
])
