import { daysInMonth } from './calendar.ts'
import { type Expression, isGlued, isHyphen, type Line, type Rule, wordAt } from './reading.ts'

const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/
const isoDay = /^(\d\d)(?:t(\d\d(?::\d\d)?).*)?$/
const isoMonth = /^\d\d$/
const small = /^\d{1,2}$/
const yearNumber = /^(?:(?:19|20)\d\d)$/

/** [08.03.2026]: the day stands first. */
export const dottedDate: Rule = (line, at) => {
  const [, day, month, year] = dotted.exec(wordAt(line, at))!.map(Number)
  if (!month || month > 12 || !day || day > daysInMonth(year!, month)) return undefined
  return { first: at, last: at + 1, reading: { type: 'DATE', year: year!, month, day }, rule: 'figures' }
}

/** [3/8/2026]: the month stands first, as in America, unless only the other reading is a date. Of days without a year only [9/11] is one. */
export const slashDate: Rule = (line, at) => {
  const [before, behind, year] = [wordAt(line, at - 1), wordAt(line, at + 1), wordAt(line, at + 3)]
  if (before === '9' && behind === '11' && isGlued(line, at) && isGlued(line, at + 1) && !slashes(line, at))
    return nineEleven(at)
  const glued = isGlued(line, at) && isGlued(line, at + 1) && isGlued(line, at + 2) && isGlued(line, at + 3)
  if (!glued || wordAt(line, at + 2) !== '/' || !small.test(before) || !small.test(behind) || !yearNumber.test(year))
    return undefined
  const [month, day] = Number(before) <= 12 ? [Number(before), Number(behind)] : [Number(behind), Number(before)]
  if (month === 0 || month > 12 || day === 0 || day > daysInMonth(Number(year), month)) return undefined
  return { first: at - 1, last: at + 4, reading: { type: 'DATE', year: Number(year), month, day }, rule: 'figures' }
}

/** 5/9/11 and 9/11/2026 are others. */
const slashes = (line: Line, at: number): boolean => wordAt(line, at - 2) === '/' || wordAt(line, at + 2) === '/'

const nineEleven = (at: number): Expression => ({
  first: at - 1,
  last: at + 2,
  reading: { type: 'DATE', year: 2001, month: 9, day: 11 },
  rule: 'nine-eleven',
})

/** [2026-03-08], [2026-03-08T10:30]: found from the year. */
export function isoDateAt(line: Line, at: number): Expression | undefined {
  const day = isoDay.exec(wordAt(line, at + 4))
  if (!isHyphen(line, at + 1) || !isHyphen(line, at + 3) || !isoMonth.test(wordAt(line, at + 2)) || !day)
    return undefined
  const [, date, time] = day
  const reading = {
    type: time ? 'TIME' : 'DATE',
    year: Number(wordAt(line, at)),
    month: Number(wordAt(line, at + 2)),
    day: Number(date),
    ...(time && { time: `T${time}` }),
  } as const
  return { first: at, last: at + 5, reading, rule: 'iso' }
}
