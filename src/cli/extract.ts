import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Command } from 'commander'
import type { Config } from '../check/schemas.ts'
import { UserError } from '../contract/errors.ts'
import { didYouMean } from '../contract/nearest.ts'
import { meansOne } from '../input/batches.ts'
import { fileIdAt } from '../input/file-id.ts'
import { unpackedName } from '../input/unpack.ts'
import type { Section } from '../record/fields.ts'
import { type FormatName, formatNames, formatOf, type TableName, tableNames } from '../writers/formats.ts'
import { dataColor } from './color.ts'
import { freshCommand, version } from './command.ts'
import { configFor, readingOf } from './config.ts'
import { addExtractOptions, type ExtractOptions } from './extract-options.ts'
import { commandHelp, extractHelp, shortHelp } from './help.ts'
import { type Io, status } from './io.ts'
import { csvOf, type Job } from './job.ts'
import { type Messages, messagesTo } from './messages.ts'
import { type Output, outputError, ReaderGone, streamOutput } from './output.ts'
import { type Printing, printAll } from './print-all.ts'
import { refuseSameFile } from './same-file.ts'
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
  const config = await configFor(paths, asked)
  jobOf(paths, asked, config)
  const looked =
    paths.includes('-') && !asked.from && asked.split === undefined ? await lookedAtInput(io, messages) : undefined
  const ids = new Set<string>()
  for (const path of [...paths, asked.filesFrom ?? '']) ids.add(fileIdAt(path) ?? '')
  const options = { ...asked, ids, ...(looked && { standardInput: looked.kind }) }
  const job = jobOf(paths, options, config)
  const [first = ''] = command.args
  if (bareWord.test(first) && !existsSync(first))
    messages.say(
      `there is no command "${first}", so it is taken for a file${didYouMean(first, Object.keys(commandHelp)) || '; see copydesk --help'}`,
    )
  const outputs = await openOutputs(options, ids, io)
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

function jobOf(paths: readonly string[], options: ExtractOptions, config: Config): Job {
  const { encoding, maxSize, offsets, outDir, resume } = options
  const reading = readingOf(options, config)
  const format = options.format ?? (outDir === undefined ? formatByName(options.output) : undefined) ?? 'json'
  if (options.table !== undefined && format !== 'csv') throw new UserError('--table belongs to --format csv')
  if (options.bom && format !== 'csv') throw new UserError('--bom belongs to --format csv')
  if (resume && outDir === undefined) throw new UserError('--resume needs an --out-dir to go on with')
  if (outDir !== undefined && format === 'csv')
    throw new UserError('--out-dir holds records; for a table, say --output')
  if (options.null && options.filesFrom === undefined) throw new UserError('--null belongs to --files-from')
  if (options.split !== undefined && options.from !== undefined && options.from !== 'text')
    throw new UserError(`--split cuts text: it cannot be used with --from ${options.from}`)
  return {
    ...reading,
    encoding,
    maxSize,
    offsets,
    format,
    several: outDir === undefined && !meansOne(paths, options),
    table: format === 'csv' ? tableOf(options.table, reading.only) : undefined,
    bom: options.bom,
    formulaGuard: options.formulaGuard,
    outDir,
    resume,
  }
}

/** The table that was asked for; else the one that is found at all. */
function tableOf(table: TableName | undefined, only: readonly Section[] | undefined): TableName {
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
  const extension = /\.([a-z]+\d?)$/i.exec(basename(unpackedName(path)))?.[1]?.toLowerCase()
  const format = extension === undefined ? undefined : byExtension[extension]
  if (extension !== undefined && format === undefined)
    throw new UserError(`${path}: no format is written to .${extension}; say --format ${formatNames.join(', ')}`)
  return format
}

async function openOutputs(
  { output, rejects, outDir }: ExtractOptions,
  ids: ReadonlySet<string>,
  io: Io,
): Promise<{ output: Output; rejects?: Output }> {
  refuseSameFile([
    ...(output === undefined ? [] : [['--output', output]]),
    ...(rejects === undefined ? [] : [['--rejects', rejects]]),
  ])
  const open = async (path: string | undefined): Promise<Output> =>
    path === undefined || path === '-'
      ? streamOutput(io.stdout)
      : (await import('./output-file.ts')).fileOutput(path, ids)
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
  const stream = job.outDir === undefined && (output === undefined || output === '-') ? desk.io.stdout : undefined
  const painted = dataColor(color, desk.io.env, stream)
  const paint = painted ? (await import('../writers/color.ts')).colored : undefined
  return {
    ...desk,
    job,
    format: await formatOf(job.format, job.several, csvOf(job)),
    paint: paint && (text => paint(job.format, text)),
  }
}
