import type { ExtractOptions } from './extract-options.ts'
import type { Io } from './io.ts'
import type { Messages } from './messages.ts'
import type { Printed } from './printed.ts'
import type { Reading } from './time-left.ts'

/** Counts what is done, for people to see. */
export interface Progress {
  count(printed: Printed): void
  /** Now and then, so that nobody waits for the terminal. */
  show(): void
  end(): void
  /** How far it went, in words. */
  where(): string
}

const milliseconds = 200

/** A line on standard error that is written over, if that is a terminal; at the end of a dump, a summary. */
export function progressOf(
  io: Io,
  messages: Messages,
  reading: Reading,
  { progress, quiet }: ExtractOptions,
): Progress {
  const live = progress === 'always' || (progress === 'auto' && io.stderr.isTTY === true && !quiet)
  const begin = performance.now()
  let shown = -Infinity
  let articles = 0
  let errors = 0
  let skipped = 0
  let length = 0
  let last: Printed | undefined
  const secondsSince = (): number => (performance.now() - begin) / 1000
  const summary = (): string => {
    const seconds = secondsSince()
    const parts = [
      plural(articles, 'article'),
      `${(length / 1e6 / seconds).toFixed(1)} MB/s`,
      ...(errors > 0 ? [plural(errors, 'error')] : []),
      ...(skipped > 0 ? [`${skipped} there already`] : []),
    ]
    return parts.join(', ')
  }
  return {
    count(printed) {
      if (printed.error) errors++
      else if (printed.skipped) skipped++
      else articles++
      length += printed.length
      last = printed
    },
    show() {
      const now = performance.now()
      if (!live || now - shown < milliseconds) return
      shown = now
      const left = reading.left(secondsSince())
      messages.live(summary() + (left === undefined ? '' : `, ${left}`))
    },
    end() {
      if (!live) return
      messages.live('')
      io.stderr.write(`copydesk: ${summary()}\n`)
    },
    where: () =>
      `${plural(articles, 'article')} done${last?.source.index === undefined ? '' : `, the last has the index ${last.source.index}`}`,
  }
}

const plural = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
