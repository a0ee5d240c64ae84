import { createReadStream } from 'node:fs'
import { dirname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { type FoundConfig, findConfig, readConfig } from '../check/find-config.ts'
import type { ArticleResult } from '../check/finding.ts'
import { casesOf } from '../check/fixtures/cases.ts'
import { checkAll, type Task } from '../check/fixtures/check-all.ts'
import type { CheckFlags } from '../check/fixtures/settings.ts'
import { safeLine } from '../check/reporters/escape.ts'
import type { Severities } from '../check/rules.ts'
import { UserError } from '../contract/errors.ts'
import { fileIdAt } from '../input/file-id.ts'
import { meansSeveral } from '../input/places.ts'
import { yamlText } from '../writers/yaml.ts'
import { checkHelp, explanationOf } from './check-help.ts'
import { addCheckOptions, type CheckOptions } from './check-options.ts'
import { freshCommand } from './command.ts'
import { type Io, status } from './io.ts'
import { type Messages, messagesTo } from './messages.ts'
import { streamOutput } from './output.ts'
import { openReports, type Reports } from './reports.ts'
import { standardInput } from './standard-input.ts'

/** Worth a turn of the loop. */
const chunkBytes = 2 ** 20

/** `copydesk check [paths…]`, not yet parsed. */
export const checkCommand = (io: Io): Command =>
  addCheckOptions(freshCommand('copydesk check', io))
    .usage('[options] [paths…]')
    .argument('[paths...]', 'articles, and folders to search through (default: this folder); - is standard input')
    .addHelpText('after', checkHelp)

/** Compares articles with their expected records, and says what is wrong in their texts. */
export async function check(args: readonly string[], io: Io): Promise<number> {
  const command = checkCommand(io)
  command.parse(args, { from: 'user' })
  const options = command.opts<CheckOptions>()
  const paths = command.args.length > 0 ? command.args : ['.']
  if (options.explain) return print(explanationOf(options.explain), io)
  if (options.printConfig) return print(printedConfig(configFor(paths[0]!, options)), io)
  refuseInCi(options, io)
  const messages = await messagesTo(io, options.color, false)
  const ids = new Set<string>()
  const read = options.records === undefined ? paths : [options.records]
  for (const path of read) ids.add(fileIdAt(path) ?? '')
  const results =
    options.records === undefined
      ? articleResults(paths, options, io, messages, ids)
      : recordResults(options.records, options, io, messages)
  const reports = await openReports(options, io, ids)
  try {
    for await (const result of results) {
      if (result.failure) messages.error(safeLine(result.path), safeLine(result.failure))
      await reports.add(result)
      if (io.interrupted.aborted) throw new UserError('interrupted')
    }
    return statusOf(await reports.close())
  } catch (error) {
    await reports.discard()
    throw error
  }
}

const statusOf = ({ failures, errors }: Awaited<ReturnType<Reports['close']>>): number =>
  failures > 0 ? status.broken : errors > 0 ? status.failed : status.ok

async function print(text: string, io: Io): Promise<number> {
  const output = streamOutput(io.stdout)
  await output.write(text)
  await output.close()
  return status.ok
}

function refuseInCi({ update, init, force }: CheckOptions, { env }: Io): void {
  const ci = env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false' && env['CI'] !== '0'
  if (ci && (update || init) && !force)
    throw new UserError(
      `${update ? '--update' : '--init'} in CI would make every check pass; run it at your desk, or add --force`,
    )
}

function configFor(path: string, { config }: CheckOptions): FoundConfig | undefined {
  if (config === false) return undefined
  return config === undefined
    ? findConfig(path === '-' ? '.' : meansSeveral(path) ? path : dirname(path))
    : readConfig(config)
}

const printedConfig = (found: FoundConfig | undefined): string =>
  found ? `# ${JSON.stringify(found.path)}\n${yamlText(found.config)}` : '# no config\n{}\n'

async function* articleResults(
  paths: readonly string[],
  options: CheckOptions,
  io: Io,
  messages: Messages,
  ids: Set<string>,
): AsyncGenerator<ArticleResult> {
  const { update, init, date, encoding, only, ignore, partial, rule, findings, jobs } = options
  const flags: CheckFlags = {
    ...(date && { date }),
    ...(encoding && { encoding }),
    ...(only && { only }),
    ...(ignore && { ignore }),
    ...(partial && { partial }),
    rules: rule ?? {},
    findings,
    mode: update ? 'update' : init ? 'init' : 'check',
  }
  const bytes = paths.includes('-') ? await buffer(standardInput(io, messages)) : undefined
  const fixed = options.config === undefined ? undefined : configFor('.', options)
  async function* tasks(): AsyncGenerator<Task> {
    for await (const one of casesOf(paths, options.ext, ids)) {
      const found = options.config === undefined ? findConfig(dirname(one.path)) : fixed
      yield { one: one.path === '-' && bytes ? { ...one, bytes } : one, config: found?.config ?? {} }
    }
  }
  yield* checkAll(tasks(), flags, jobs)
}

async function* recordResults(
  path: string,
  options: CheckOptions,
  io: Io,
  messages: Messages,
): AsyncGenerator<ArticleResult> {
  const { checkRecords } = await import('../check/records/check-records.ts')
  const rules = { ...configFor('.', options)?.config.rules, ...options.rule } as Severities
  yield* checkRecords(
    path,
    path === '-' ? standardInput(io, messages) : createReadStream(path, { highWaterMark: chunkBytes }),
    rules,
  )
}
