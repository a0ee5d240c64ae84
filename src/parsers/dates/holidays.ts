import { holidays } from '../../english/words/time/holidays.ts'
import { pickBefore } from './picks.ts'
import { isGlued, type Line, type Rule, wordAt } from './reading.ts'

const longest = Math.max(...[...holidays.keys()].map(name => name.split(' ').length)) + 1
const yearNumber = /^(?:19|20)\d\d$/

/** The first words of all holidays; the Map of rules is made from them. */
export const holidayWords: ReadonlySet<string> = new Set([...holidays.keys()].map(name => name.split(/ |(?=')/)[0]!))

/** [Christmas Eve], [Thanksgiving Day], [last Easter], [New Year's Day 2020], [Labor Day weekend]. */
export const holiday: Rule = (line, at) => {
  if (!line.tokens[at]!.lexeme.capital) return undefined
  for (let last = Math.min(at + longest, line.last); last > at; last--) {
    const rule = holidays.get(nameOf(line, at, last))
    if (!rule) continue
    const around = wordAt(line, last)
    if (around === 'week' || around === 'weekend') {
      return pickBefore(line, at, {
        first: at,
        last: last + 1,
        reading: { type: 'DATE', holiday: rule, shift: { unit: around, by: 0, from: 'text' } },
        rule: 'holiday',
      })
    }
    const year = yearNumber.test(wordAt(line, last)) ? Number(wordAt(line, last)) : undefined
    const reading = { type: 'DATE', holiday: rule, ...(year !== undefined && { year }) } as const
    return pickBefore(line, at, { first: at, last: year === undefined ? last : last + 1, reading, rule: 'holiday' })
  }
  return undefined
}

/** The words as one string: clitics without a space before them. */
function nameOf(line: Line, first: number, last: number): string {
  let name = wordAt(line, first)
  for (let at = first + 1; at < last; at++) name += isGlued(line, at) ? wordAt(line, at) : ` ${wordAt(line, at)}`
  return name
}
