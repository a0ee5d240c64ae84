import { isFolder, placesOf } from '../input/places.ts'
import { readStream } from '../input/stdin.ts'
import { formatOf } from '../writers/formats.ts'
import { wantsColor } from './color.ts'
import { freshCommand, version } from './command.ts'
import { addExtractOptions, type ExtractOptions } from './extract-options.ts'
import { extractHelp } from './help.ts'
import { type Io, status } from './io.ts'
import { type Messages, messagesTo } from './messages.ts'
import { type Output, streamOutput } from './output.ts'
import { type Outcome, outcomeOf, printedOf } from './outcome.ts'

/** `copydesk [extract] [files…]`: every article becomes a record. One that cannot be read costs no other. */
export async function extract(args: readonly string[], io: Io): Promise<number> {
  const command = addExtractOptions(freshCommand('copydesk', io))
    .usage('[extract] [options] [files…]')
    .argument('[files...]', 'plain text; a folder is searched through; - is standard input, as is no file at all')
    .version(version(), '-V, --version', 'show the version')
    .addHelpText('after', extractHelp)
  command.parse(args, { from: 'user' })
  const options = command.opts<ExtractOptions>()
  const messages = await messagesTo(io, options.color, options.quiet === true)
  const output = options.output === undefined || options.output === '-' ? streamOutput(io.stdout) : await (await import('./output-file.ts')).fileOutput(options.output)
  try {
    return await readAll(command.args.length > 0 ? command.args : ['-'], options, { io, messages, output })
  } catch (error) {
    await output.discard()
    throw error
  }
}

interface Desk { readonly io: Io; readonly messages: Messages; readonly output: Output }

/** Article after article: only one is ever in memory. */
async function readAll(paths: readonly string[], options: ExtractOptions, { io, messages, output }: Desk): Promise<number> {
  const several = paths.length > 1 || paths.some(isFolder)
  const { format: name = 'json' } = options
  const format = await formatOf(name, several)
  const paint = wantsColor(options.color, io.env, options.output === undefined ? io.stdout : {}) ? (await import('../writers/color.ts')).colored : undefined
  let written = 0
  let failed = 0
  for await (const outcome of outcomesOf(paths, several, options, { io, messages })) {
    sayWhatIsOdd(outcome, messages)
    if ('error' in outcome) failed++
    // Only a format of lines has room for what failed.
    if ('error' in outcome && name !== 'ndjson') continue
    const text = (written++ === 0 ? format.start : format.between) + format.write(printedOf(outcome))
    await output.write(paint ? paint(name, text) : text)
  }
  await output.write(written === 0 ? (several ? format.empty : '') : format.end)
  if (io.interrupted.aborted) messages.say(`interrupted after ${written + failed} articles`)
  // A file that was there before stays rather than be replaced by nothing, or by half.
  await (io.interrupted.aborted || written === 0 ? output.discard() : output.close())
  return io.interrupted.aborted ? status.interrupted : failed > 0 ? status.failed : status.ok
}

async function* outcomesOf(paths: readonly string[], several: boolean, options: ExtractOptions, desk: Omit<Desk, 'output'>): AsyncGenerator<Outcome> {
  let index = 0
  for (const { path, error } of placesOf(paths, options.ext)) {
    const source = { path, ...(several && { index: index++ }) }
    if (error) yield { source, error }
    else yield outcomeOf(source, path === '-' ? await standardInput(desk) : undefined, options)
    // Lets Ctrl-C be heard between two articles.
    await new Promise(setImmediate)
    if (desk.io.interrupted.aborted) return
  }
}

function standardInput({ io, messages }: Omit<Desk, 'output'>): Promise<Buffer> {
  if (io.stdin.isTTY) messages.say('reading what you type; end with Ctrl-D, or see copydesk --help')
  return readStream(io.stdin, io.interrupted, () => messages.say('waiting for standard input'))
}

function sayWhatIsOdd(outcome: Outcome, messages: Messages): void {
  const subject = outcome.source.path === '-' ? 'standard input' : outcome.source.path!
  if ('error' in outcome) messages.error(subject, outcome.error.message)
  else for (const { message } of outcome.notes) messages.note(subject, message)
}
