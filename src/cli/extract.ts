import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import type { Command } from 'commander'
import { UserError } from '../contract/errors.ts'
import { meansOne } from '../input/batches.ts'
import { unpackedName } from '../input/unpack.ts'
import { type FormatName, formatOf, type TableName, tableNames } from '../writers/formats.ts'
import { wantsColor } from './color.ts'
import { freshCommand, version } from './command.ts'
import { addExtractOptions, type ExtractOptions } from './extract-options.ts'
import { extractHelp, shortHelp } from './help.ts'
import { type Io, status } from './io.ts'
import type { Job } from './job.ts'
import { type Messages, messagesTo } from './messages.ts'
import { type Output, outputError, ReaderGone, streamOutput } from './output.ts'
import { type Printing, printAll } from './print-all.ts'
import { lookedAtInput } from './standard-input.ts'

/** `chekc`: what may be meant for a command. */
const bareWord = /^[a-z]+$/

/** `copydesk [extract] [files…]`, not yet parsed. */
export const extractCommand = (io: Io): Command =>
  addExtractOptions(freshCommand('copydesk', io))
    .usage('[extract] [options] [files…]')
    .argument('[files...]', 'texts and dumps; folders; patterns such as "news/*.txt"; - is standard input')
    .optionsGroup('Help:')
    .version(version(), '-V, --version', 'show the version')
    .addHelpText('after', extractHelp)

/** Every article becomes a record. One that cannot be read costs no other. */
export async function extract(args: readonly string[], io: Io): Promise<number> {
  const command = extractCommand(io)
  command.parse(args, { from: 'user' })
  const asked = command.opts<ExtractOptions>()
  const named = command.args.length > 0 || asked.filesFrom !== undefined
  if (!named && io.stdin.isTTY) {
    await io.stderr.write(shortHelp)
    return status.broken
  }
  const paths = named ? command.args : ['-']
  const messages = await messagesTo(io, asked.color, asked.quiet === true)
  if (asked.split !== undefined) (await import('../input/separator.ts')).separatorOf(asked.split)
  jobOf(paths, asked)
  const looked =
    paths.includes('-') && !asked.from && asked.split === undefined ? await lookedAtInput(io, messages) : undefined
  const options = looked ? { ...asked, standardInput: looked.kind } : asked
  const job = jobOf(paths, options)
  const [first = ''] = command.args
  if (bareWord.test(first) && !existsSync(first))
    messages.say(`there is no command "${first}", so it is taken for a file; see copydesk --help`)
  const outputs = await openOutputs(paths, options, io)
  try {
    return await printAll(
      paths,
      options,
      await printing(job, options, { io, messages, ...(looked && { input: looked.chunks }), ...outputs }),
    )
  } catch (error) {
    messages.live('')
    // Whoever still writes to us must not wait for a reader.
    if (error instanceof ReaderGone && paths.includes('-')) io.stdin.destroy()
    await outputs.output.discard()
    await outputs.rejects?.discard()
    throw error
  }
}

function jobOf(paths: readonly string[], options: ExtractOptions): Job {
  const {
    textField,
    idField,
    dateField,
    titleField,
    keep,
    encoding,
    maxSize,
    only,
    date,
    offsets,
    minConfidence,
    outDir,
    resume,
  } = options
  const format = options.format ?? (outDir === undefined ? formatByName(options.output) : undefined) ?? 'json'
  if (options.table !== undefined && format !== 'csv') throw new UserError('--table belongs to --format csv')
  const table = format === 'csv' ? tableOf(options) : undefined
  if (resume && outDir === undefined) throw new UserError('--resume needs an --out-dir to go on with')
  if (outDir !== undefined && format === 'csv')
    throw new UserError('--out-dir holds records; for a table, say --output')
  return {
    ...(textField !== undefined && { textField }),
    ...(idField !== undefined && { idField }),
    ...(dateField !== undefined && { dateField }),
    ...(titleField !== undefined && { titleField }),
    ...(maxSize !== undefined && { maxSize }),
    keep,
    offsets,
    minConfidence,
    format,
    several: outDir === undefined && !meansOne(paths, options),
    ...(encoding !== undefined && { encoding }),
    ...(only && { only }),
    ...(date && { date }),
    ...(table && { table }),
    ...(outDir !== undefined && { outDir }),
    ...(resume && { resume }),
  }
}

/** The table that was asked for; else the one that is found at all. */
function tableOf({ table, only }: ExtractOptions): TableName {
  const filled = tableNames.filter(name => !only || only.includes(name))
  const asked = table ?? filled[0]
  if (asked === undefined)
    throw new UserError(`--format csv has tables of ${tableNames.join(', ')}, and --only asks for none of them`)
  if (!filled.includes(asked)) throw new UserError(`--table ${asked} would be empty: --only leaves ${asked} out`)
  return asked
}

/** `records.ndjson.gz` is to hold ndjson. */
function formatByName(path = ''): FormatName | undefined {
  const byExtension: Readonly<Record<string, FormatName>> = {
    json: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    ndjson: 'ndjson',
    jsonl: 'ndjson',
    csv: 'csv',
  }
  const extension = /\.([a-z]+)$/i.exec(unpackedName(path))?.[1]?.toLowerCase()
  return extension === undefined ? undefined : byExtension[extension]
}

async function openOutputs(
  paths: readonly string[],
  { output, rejects, outDir }: ExtractOptions,
  io: Io,
): Promise<{ output: Output; rejects?: Output }> {
  const open = async (path: string | undefined): Promise<Output> =>
    path === undefined || path === '-'
      ? streamOutput(io.stdout)
      : (await import('./output-file.ts')).fileOutput(path, paths)
  if (outDir !== undefined)
    await mkdir(outDir, { recursive: true }).catch((error: unknown) => {
      throw outputError(error, outDir)
    })
  const first = await open(output)
  try {
    return { output: first, ...(rejects !== undefined && { rejects: await open(rejects) }) }
  } catch (error) {
    await first.discard()
    throw error
  }
}

async function printing(
  job: Job,
  { color, output }: ExtractOptions,
  desk: { io: Io; messages: Messages; input?: AsyncIterable<Uint8Array>; output: Output; rejects?: Output },
): Promise<Printing> {
  const painted = job.outDir === undefined && wantsColor(color, desk.io.env, output === undefined ? desk.io.stdout : {})
  const paint = painted ? (await import('../writers/color.ts')).colored : undefined
  return {
    ...desk,
    job,
    format: await formatOf(job.format, job.several, job.table),
    paint: paint && (text => paint(job.format, text)),
  }
}
