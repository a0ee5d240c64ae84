import { CommanderError } from 'commander'
import { UserError } from '../contract/errors.ts'
import { escapeLine } from '../writers/escape.ts'
import type { CommandName } from './help.ts'
import { type Io, processIo, status } from './io.ts'
import { ReaderGone } from './output.ts'

/** A command: reads its own arguments and gives the exit status. */
export type Command = (args: readonly string[], io: Io) => Promise<number>

/** Loaded when called: start-up is part of every call in a shell pipeline. */
const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  extract: async () => (await import('./extract.ts')).extract,
  check: async () => (await import('./check.ts')).check,
  explain: async () => (await import('./explain.ts')).explain,
  schema: async () => (await import('./schema.ts')).schema,
  score: async () => (await import('./score.ts')).score,
  view: async () => (await import('./view.ts')).view,
  completion: async () => (await import('./completion/index.ts')).completion,
}

/** Runs copydesk and gives its exit status. Throws nothing; leaves the process alone. */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  const { name, rest } = commandOf(args)
  try {
    return await (await commands[name]())(rest, io)
  } catch (error) {
    return statusOf(error, io)
  }
}

/** `copydesk storm.txt` means `copydesk extract storm.txt`, and `copydesk help score` means `copydesk score --help`. */
function commandOf(args: readonly string[]): { name: CommandName; rest: readonly string[] } {
  const [first = '', second = '', ...others] = args
  if (first === 'help')
    return isCommand(second) ? { name: second, rest: ['--help', ...others] } : { name: 'extract', rest: ['--help'] }
  return isCommand(first) ? { name: first, rest: args.slice(1) } : { name: 'extract', rest: args }
}

const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word)

function statusOf(error: unknown, io: Io): number {
  if (error instanceof ReaderGone) return status.ok
  if (io.interrupted.aborted) {
    io.stderr.write('copydesk: interrupted\n')
    return status.interrupted
  }
  // Commander has said what is wrong, or printed what was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? status.ok : status.broken
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EMFILE' || code === 'ENFILE') {
    io.stderr.write('copydesk: too many files are open: raise the limit (ulimit -n), or use fewer --jobs\n')
    return status.broken
  }
  const text =
    error instanceof UserError
      ? escapeLine(error.message)
      : `a mistake of copydesk, please report it:\n${error instanceof Error ? error.stack : error}`
  io.stderr.write(`copydesk: ${text}\n`)
  return status.broken
}
