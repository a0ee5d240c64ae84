import { escapeLine } from '../writers/escape.ts'
import { wantsColor } from './color.ts'
import type { Io } from './io.ts'

/** Lines for people, on standard error. */
export interface Messages {
  error(subject: string, message: string): void
  note(subject: string, message: string): void
  say(message: string): void
  /** A line that is written over by the next one, and stays below all that is said meanwhile. Nothing takes it away. */
  live(text: string): void
}

const clearLine = '\r\u001b[K'

/** Every line begins with the program's name; nothing in it can command a terminal. `quiet` leaves only errors. */
export async function messagesTo(io: Io, when: string, quiet: boolean): Promise<Messages> {
  const color = wantsColor(when, io.env, io.stderr) ? await import('../writers/color.ts') : undefined
  // A reader of messages who goes away is no reason to stop.
  io.stderr.on('error', () => {})
  let live = ''
  const line = (...parts: string[]): void =>
    void io.stderr.write(`${live && clearLine}copydesk: ${parts.join(': ')}\n${live}`)
  const shown = (subject: string): string => {
    const name = subject === '' ? "''" : escapeLine(subject)
    return color ? color.bold(name) : name
  }
  return {
    error: (subject, message) => line(shown(subject), color ? color.red(escapeLine(message)) : escapeLine(message)),
    note: (subject, message) => {
      if (!quiet) line(shown(subject), color ? color.yellow('note') : 'note', escapeLine(message))
    },
    say: message => {
      if (!quiet) line(escapeLine(message))
    },
    live(text) {
      if (text !== '' || live !== '') io.stderr.write(clearLine + text)
      live = text
    },
  }
}
