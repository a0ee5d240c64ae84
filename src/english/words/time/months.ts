/** Names of months and their abbreviations, with and without stop. Own list, 2026-11. */
export const months: ReadonlyMap<string, number> = new Map([
  ['apr', 4],
  ['apr.', 4],
  ['april', 4],
  ['aug', 8],
  ['aug.', 8],
  ['august', 8],
  ['dec', 12],
  ['dec.', 12],
  ['december', 12],
  ['feb', 2],
  ['feb.', 2],
  ['february', 2],
  ['jan', 1],
  ['jan.', 1],
  ['january', 1],
  ['jul', 7],
  ['jul.', 7],
  ['july', 7],
  ['jun', 6],
  ['jun.', 6],
  ['june', 6],
  ['mar', 3],
  ['mar.', 3],
  ['march', 3],
  ['may', 5],
  ['nov', 11],
  ['nov.', 11],
  ['november', 11],
  ['oct', 10],
  ['oct.', 10],
  ['october', 10],
  ['sep', 9],
  ['sep.', 9],
  ['sept', 9],
  ['sept.', 9],
  ['september', 9],
])

/** Months that are also words: they need company to be a month. Own list, 2026-11. */
export const ambiguousMonths: ReadonlySet<string> = new Set(['dec', 'jan', 'jun', 'mar', 'march', 'may', 'sep'])

/** Months that are also first names: no surname may stand behind them, nor a first name in front. Own list, 2026-11. */
export const givenNames: ReadonlySet<string> = new Set(['april', 'august', 'june'])
