import { type Expression, isHyphen, type Line, type Mod, saying, wordAt } from './reading.ts'

const edges: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['earlier', 'START'],
  ['early', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
])
const ends: ReadonlyMap<string, Mod> = new Map<string, Mod>([
  ['beginning', 'START'],
  ['close', 'END'],
  ['end', 'END'],
  ['middle', 'MID'],
  ['start', 'START'],
])
/** Words for more or less, longest first; the last word of each triggers it. */
const amounts: ReadonlyMap<string, readonly (readonly [words: string, mod: Mod])[]> = new Map<
  string,
  readonly (readonly [string, Mod])[]
>([
  ['about', [['about', 'APPROX']]],
  ['almost', [['almost', 'LESS_THAN']]],
  ['approximately', [['approximately', 'APPROX']]],
  ['around', [['around', 'APPROX']]],
  ['least', [['at least', 'EQUAL_OR_MORE']]],
  ['most', [['at most', 'EQUAL_OR_LESS']]],
  ['nearly', [['nearly', 'LESS_THAN']]],
  [
    'over',
    [
      ['just over', 'MORE_THAN'],
      ['well over', 'MORE_THAN'],
      ['over', 'MORE_THAN'],
    ],
  ],
  ['roughly', [['roughly', 'APPROX']]],
  ['some', [['some', 'APPROX']]],
  [
    'than',
    [
      ['no more than', 'EQUAL_OR_LESS'],
      ['no less than', 'EQUAL_OR_MORE'],
      ['more than', 'MORE_THAN'],
      ['less than', 'LESS_THAN'],
      ['fewer than', 'LESS_THAN'],
    ],
  ],
  ['to', [['up to', 'EQUAL_OR_LESS']]],
  [
    'under',
    [
      ['just under', 'LESS_THAN'],
      ['under', 'LESS_THAN'],
    ],
  ],
])
const wordsOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...amounts.values()].flat().map(([phrase]) => [phrase, phrase.split(' ')]),
)
/** What an amount may stand before: around [Nov. 1], about [10 p.m.], but the date stays outside in about [March]. */
const countable: ReadonlySet<string> = new Set(['ago', 'calendar', 'clock', 'duration', 'earlier', 'year-end'])

/** Takes in the words in front that shade a date: [early] March, [the end of] 1990, [nearly] two years, [mid-]1996. */
export function modified(line: Line, expression: Expression): Expression {
  const shade = shaded(line, expression)
  return atEnd(line, shade) ?? counted(line, expression) ?? shade
}

/** [early] March, [later this] year, [the late] 1970s, [earlier in] the year */
function shaded(line: Line, expression: Expression): Expression {
  const { first, reading } = expression
  if (reading.type === 'DURATION' || reading.value?.endsWith('_REF')) return expression
  const at =
    isHyphen(line, first - 1) || (wordAt(line, first - 1) === 'in' && expression.rule === 'the-unit')
      ? first - 2
      : first - 1
  const mod = edges.get(wordAt(line, at))
  if (!mod || wordAt(line, at - 1) === 'year') return expression
  const the =
    wordAt(line, at - 1) === 'the' &&
    wordAt(line, first) !== 'the' &&
    !(isHyphen(line, first - 1) && reading.month !== undefined)
      ? at - 1
      : at
  return { ...expression, first: the, reading: saying(reading, { mod }) }
}

/** [the end of] 1990, [the beginning of] October */
function atEnd(line: Line, expression: Expression): Expression | undefined {
  const { first, reading } = expression
  const mod = wordAt(line, first - 1) === 'of' ? ends.get(wordAt(line, first - 2)) : undefined
  if (!mod || wordAt(line, first - 3) !== 'the' || reading.type === 'DURATION') return undefined
  return { ...expression, first: first - 3, reading: saying(reading, { mod }) }
}

/** [nearly] two years, [at least] 30 days, [around] 7:15 p.m. */
function counted(line: Line, expression: Expression): Expression | undefined {
  const { first, rule, reading } = expression
  const choices = countable.has(rule) ? amounts.get(wordAt(line, first - 1)) : undefined
  if (!choices || wordAt(line, first) === 'the' || reading.value?.includes('X')) return undefined
  for (const [phrase, mod] of choices) {
    const words = wordsOf.get(phrase)!
    if (!words.every((word, index) => wordAt(line, first - words.length + index) === word)) continue
    if (reading.type !== 'DURATION' && phrase !== 'about' && phrase !== 'around' && rule !== 'ago') return undefined
    return { ...expression, first: first - words.length, reading: saying(reading, { mod }) }
  }
  return undefined
}
