import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { escapeLine } from '../writers/escape.ts'
import type { Io } from './io.ts'
import { ReaderGone } from './output.ts'

/** The version of the package. */
export const version = (): string =>
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version

const invalid =
  /^(?:option '(?:-\w, )?(--[\w-]+).*?' argument|command-argument value) ('.*') is invalid.*?\. (?=[A-Z])/s

/** Commander's `error: option '-d, --date <day>' argument 'x' is invalid. It must …` as `--date 'x': it must …`. */
function usageError(text: string): string {
  const plain = text
    .replace(/^error: /, '')
    .trimEnd()
    .replaceAll('\n', ' ')
  const [head, option, value] = invalid.exec(plain) ?? []
  if (head === undefined) return plain.replace(/\.$/, '')
  const reason = plain.slice(head.length).replace(/\.$/, '')
  return `${option ? `${option} ` : ''}${value}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`
}

/** A fresh command that throws where commander would exit, and prints where it is told. */
export function freshCommand(name: string, io: Io): Command {
  // Commander's own writes do not wait; a reader that has gone is told by the stream.
  io.stdout.on('error', error => {
    if (!(error instanceof ReaderGone)) io.stdout.destroy()
  })
  return new Command(name)
    .exitOverride()
    .configureOutput({
      writeOut: text => void io.stdout.write(text),
      writeErr: text => void io.stderr.write(text),
      outputError: (text, write) => write(`copydesk: ${escapeLine(usageError(text))}; see ${name} --help\n`),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => 100,
    })
    .addHelpOption(new Option('-h, --help', 'show this help').helpGroup('Help:'))
}
