import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Command, Option } from 'commander'
import { lexiconOf } from '../check/lexicon.ts'
import { UserError } from '../contract/errors.ts'
import type { ReadOptions } from '../options.ts'
import type { Pair } from '../score/find.ts'
import { inUtf16, type Prediction, readGold, readPrediction } from '../score/gold.ts'
import { predict } from '../score/prediction.ts'
import { score as scoreOf } from '../score/score.ts'
import { faultLines, scoreTable } from '../score/table.ts'
import { escapeLine } from '../writers/escape.ts'
import { prettyJson } from '../writers/json.ts'
import { freshCommand } from './command.ts'
import { type ConfigOptions, configFor, configOptions } from './config.ts'
import { minConfidenceOption } from './extract-options.ts'
import { type Io, status } from './io.ts'
import { streamOutput } from './output.ts'
import { wholeNumber } from './values.ts'

interface ScoreOptions extends ConfigOptions {
  readonly format: 'table' | 'json'
  readonly errors: number
  readonly predictions?: string
  readonly minConfidence?: number
}

const help = `
The gold file holds a text a line, offsets in code points:
  {"id", "text", "published", "gold": {"attributions": [{"source": [[start, end]…], "content": […], "kind", "who", "whoType"}],
   "dates": [{"start", "end", "type", "value"}], "entities": [{"start", "end", "type"}], "links": [{"start", "end"}]}}

Examples:
  copydesk score gold.jsonl --errors 20
  copydesk score gold.jsonl --format json | jq .figures`

/** `copydesk score GOLD.jsonl`, not yet parsed. */
export const scoreCommand = (io: Io): Command =>
  freshCommand('copydesk score', io)
    .description('Extracts from annotated text and compares: precision, recall and F1 of every layer, kind and rule.')
    .argument('<gold>', 'annotated text, JSON Lines')
    .addOption(new Option('-f, --format <format>', 'what comes out').choices(['table', 'json']).default('table'))
    .addOption(
      new Option('-e, --errors <number>', 'show so many of what was missed or wrong, in its context')
        .argParser(wholeNumber)
        .default(0),
    )
    .addOption(
      new Option(
        '--predictions <file>',
        'score what stands there instead of extracting: JSON Lines with id, quotes, dates, entities, links',
      ),
    )
    .addOption(minConfidenceOption())
    .addOption(configOptions()[0]!)
    .addOption(configOptions()[1]!)
    .addHelpText('after', help)

/** Says how much of what is true was found, and how much of what was found is true. */
export async function score(args: readonly string[], io: Io): Promise<number> {
  const command = scoreCommand(io)
  command.parse(args, { from: 'user' })
  const { format, errors, predictions, config: named, ...flags } = command.opts<ScoreOptions>()
  const config = await configFor([command.args[0]!], named === undefined ? {} : { config: named })
  const minConfidence = flags.minConfidence ?? config.minConfidence
  const options = { lexicon: lexiconOf(config), ...(minConfidence !== undefined && { minConfidence }) }
  const { faults, ...result } = scoreOf(await readPairs(command.args[0]!, predictions, options, io))
  const shown = faults.slice(0, errors)
  const output = streamOutput(io.stdout)
  await output.write(
    format === 'json'
      ? `${prettyJson({ ...result, ...(errors > 0 && { faults: shown.map(({ text, ...fault }) => ({ ...fault, words: text.slice(fault.start, fault.end) })) }) })}\n`
      : scoreTable(result) + faultLines(shown, escapeLine),
  )
  await output.close()
  return status.ok
}

async function readPairs(path: string, predictions: string | undefined, options: ReadOptions, io: Io): Promise<Pair[]> {
  const known = new Map<string, Prediction>()
  if (predictions !== undefined)
    await eachLine(predictions, io, line => {
      const read = readPrediction(line)
      known.set(read.id, read)
    })
  const pairs: Pair[] = []
  await eachLine(path, io, line => {
    const gold = readGold(line)
    const { id, text } = gold
    const nothing: Prediction = {
      id,
      quotes: [],
      dates: [],
      entities: [],
      links: [],
      bylines: [],
      boilerplate: [],
      furniture: [],
    }
    pairs.push({
      gold,
      predicted: predictions === undefined ? predict(gold, options) : inUtf16(known.get(id) ?? nothing, text),
    })
  })
  if (pairs.length === 0) throw new UserError(`${path}: there is no annotated text in it`)
  return pairs
}

/** Throws `UserError` that names the file and the line. */
async function eachLine(path: string, io: Io, read: (line: string) => void): Promise<void> {
  const lines = createInterface({ input: path === '-' ? io.stdin : createReadStream(path), crlfDelay: Infinity })
  let number = 0
  try {
    for await (const line of lines) {
      number++
      if (line.trim() !== '') read(line)
      io.interrupted.throwIfAborted()
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof UserError) throw new UserError(`${path}, line ${number}: ${error.message}`)
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES')
      throw new UserError(`${path}: ${code === 'ENOENT' ? 'there is no such file' : 'it cannot be read'}`)
    throw error
  }
}
