import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { escapeLine } from '../writers/escape.ts'
import type { Io } from './io.ts'
import { ReaderGone } from './output.ts'

/** The version of the package. */
export const version = (): string => JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

/** A fresh command that throws where commander would exit, and prints where it is told. */
export function freshCommand(name: string, io: Io): Command {
  // Commander's own writes do not wait; a reader that has gone is told by the stream.
  io.stdout.on('error', error => { if (!(error instanceof ReaderGone)) io.stdout.destroy() })
  return new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: text => void io.stdout.write(text),
      writeErr: text => void io.stderr.write(text),
      outputError: (text, write) => write(`copydesk: ${escapeLine(text.replace(/^error: /, '').trimEnd().replaceAll('\n', ' '))}; see copydesk --help\n`),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => 100,
    })
    .helpOption('-h, --help', 'show this help')
}
