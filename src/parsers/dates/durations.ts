import type { TimeUnit } from '../../english/words/time/time-units.ts'

const designators: Readonly<Record<TimeUnit, readonly [prefix: string, designator: string, times: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  half: ['P', 'M', 6],
  season: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
  millennium: ['P', 'Y', 1000],
}

/** A half of a unit in whole smaller ones: 2 1/2 years are P2Y6M. */
const halves: Partial<Record<TimeUnit, string>> = { hour: '30M', year: '6M', minute: '30S', day: 'T12H' }

/** The TIMEX3 value of so many units: P3D, PT2H; PXM where the amount is not said. */
export function durationOf(unit: TimeUnit, amount: number | undefined): string {
  const [prefix, designator, times] = designators[unit]
  if (amount === undefined) return unit === 'decade' ? 'PXE' : unit === 'century' ? 'PXC' : `${prefix}X${designator}`
  const whole = Math.floor(amount)
  if (amount - whole === 0.5 && halves[unit])
    return `${prefix}${whole > 0 ? `${whole}${designator}` : ''}${halves[unit]}`
  return `${prefix}${amount * times}${designator}`
}
