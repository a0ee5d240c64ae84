import { partsOfDay } from '../../english/words/time/parts-of-day.ts'
import { isHyphen, type Line, type Reading, type Rule, wordAt } from './reading.ts'

const nearby: ReadonlyMap<string, readonly [by: number, from: 'published' | 'text']> = new Map<
  string,
  readonly [number, 'published' | 'text']
>([
  ['following', [1, 'text']],
  ['last', [-1, 'published']],
  ['next', [1, 'text']],
  ['previous', [-1, 'text']],
  ['same', [0, 'text']],
  ['that', [0, 'text']],
  ['this', [0, 'published']],
  ['tomorrow', [1, 'published']],
  ['yesterday', [-1, 'published']],
])

/** the night [before], the morning [after]: nothing that it is before or after follows. */
function isBeside(line: Line, at: number): boolean {
  const word = wordAt(line, at)
  return (
    (word === 'before' || word === 'after') && (at + 1 >= line.last || line.tokens[at + 1]!.lexeme.shape === 'mark')
  )
}

/** [this morning], [last night], [yesterday afternoon], [the next morning], [the night before], [mid-afternoon], in [the morning]. */
export const partOfDay: Rule = (line, at) => {
  const time = partsOfDay.get(wordAt(line, at))!
  const word = wordAt(line, at - 1)
  const step = nearby.get(word)
  const reading = (by: number, from: 'published' | 'text'): Reading => ({
    type: 'TIME',
    shift: { unit: 'day', by, from },
    time,
  })
  if (word === 'mid')
    return { first: at - 1, last: at + 1, reading: { ...reading(0, 'text'), mod: 'MID' }, rule: 'part-of-day' }
  if (isHyphen(line, at - 1))
    return wordAt(line, at - 2) === 'mid'
      ? { first: at - 2, last: at + 1, reading: { ...reading(0, 'text'), mod: 'MID' }, rule: 'part-of-day' }
      : undefined
  if (step) {
    const first =
      (word === 'next' || word === 'following' || word === 'previous' || word === 'same') &&
      wordAt(line, at - 2) === 'the'
        ? at - 2
        : at - 1
    return { first, last: at + 1, reading: reading(...step), rule: 'part-of-day' }
  }
  if (word === 'each' || word === 'every')
    return {
      first: at - 1,
      last: at + 1,
      reading: { type: 'SET', value: `XXXX-XX-XX${time}`, quant: word.toUpperCase() },
      rule: 'every',
    }
  if (word !== 'the') return undefined
  if (isBeside(line, at + 1))
    return {
      first: at - 1,
      last: at + 2,
      reading: reading(wordAt(line, at + 1) === 'before' ? -1 : 1, 'text'),
      rule: 'part-of-day',
    }
  if (time === 'TNI' || wordAt(line, at - 2) !== 'in') return undefined
  return { first: at - 1, last: at + 1, reading: reading(0, 'text'), rule: 'the-morning' }
}

/** [tonight]; [overnight] is the night before. */
export const tonight: Rule = (line, at) => {
  const by = wordAt(line, at) === 'tonight' ? 0 : -1
  return {
    first: at,
    last: at + 1,
    reading: { type: 'TIME', shift: { unit: 'day', by, from: 'published' }, time: 'TNI' },
    rule: 'tonight',
  }
}
