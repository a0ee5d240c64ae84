import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { didYouMean } from '../contract/nearest.ts'
import type { InputOptions } from '../input/batches.ts'
import { isDay } from '../input/day.ts'
import { defaultMaxSize } from '../input/limits.ts'
import { inputKinds } from '../input/sniff.ts'
import { type Section, sectionNames } from '../record/fields.ts'
import { defaultMinConfidence } from '../record/min-confidence.ts'
import { formatNames, tableNames } from '../writers/formats.ts'
import { colorOption } from './color.ts'
import { type ConfigOptions, configOptions } from './config.ts'
import type { Job } from './job.ts'
import { list, positiveNumber, wholeNumber } from './values.ts'

/** What `copydesk extract` was asked for. The values are checked by commander: zod would cost as much time as Node's own start. */
export interface ExtractOptions
  extends Omit<Job, 'several' | 'format' | 'resume' | 'keep' | 'minConfidence' | 'lexicon'>,
    InputOptions,
    ConfigOptions {
  readonly keep?: readonly string[]
  readonly minConfidence?: number
  readonly format?: Job['format']
  readonly resume?: true
  readonly output?: string
  readonly rejects?: string
  readonly allowErrors?: true
  readonly maxErrors?: number
  readonly jobs: number
  /** Seconds; not said unless asked for. */
  readonly timeout?: number
  /** False with `--unordered`. */
  readonly unordered?: true
  readonly progress: 'auto' | 'always' | 'never'
  readonly color: string
  readonly quiet?: true
}

/** Gives the command its options, in the groups that the help shows. */
export function addExtractOptions(command: Command): Command {
  command
    .optionsGroup('What is found:')
    .addOption(
      new Option('--only <sections>', `a list such as quotes,dates; of ${sectionNames.join(', ')}`).argParser(
        sectionsOf,
      ),
    )
    .addOption(
      new Option('-d, --date <day>', 'the day of publication, YYYY-MM-DD: “Sunday” counts from it').argParser(day),
    )
    .addOption(
      new Option('--offsets <unit>', 'the unit of every start and end')
        .choices(['utf16', 'codepoints'])
        .default('utf16'),
    )
    .addOption(minConfidenceOption())
    .optionsGroup('What comes out:')
    .addOption(
      new Option('-f, --format <format>', 'json, unless the name of --output says otherwise').choices(formatNames),
    )
    .addOption(
      new Option('--table <table>', 'the rows of csv (default: quotes, or what --only asks for)').choices(tableNames),
    )
    .addOption(new Option('--bom', 'begin csv with a byte order mark, for Excel'))
    .addOption(new Option('--no-formula-guard', "write =1+1 into csv as it is, not as '=1+1"))
    .addOption(new Option('-o, --output <file>', 'write to FILE (atomic); .gz is packed'))
    .addOption(new Option('--out-dir <folder>', 'a file for each record').conflicts('output'))
    .addOption(new Option('--resume', 'leave records alone that are in --out-dir already'))
    .addOption(new Option('--rejects <file>', 'articles that could not be read, as lines of JSON'))
    .addOption(new Option('--unordered', 'records as they are ready, not in the order of the input'))
    .addOption(colorOption())
    .optionsGroup('What is read:')
    .addOption(new Option('--from <kind>', 'what the files hold; else their names say it').choices(inputKinds))
    .addOption(
      new Option('--text-field <name>', 'where a dump has the text; body.text leads inside (default: known names)'),
    )
    .addOption(new Option('--id-field <name>', 'where it has the identifier'))
    .addOption(new Option('--date-field <name>', 'where it has the day of publication'))
    .addOption(new Option('--title-field <name>', 'where it has the title'))
    .addOption(new Option('--keep <names>', 'other fields that the records keep').argParser(list))
    .addOption(
      new Option('--split <regex>', 'a line that stands between two articles of one text file').argParser(regex),
    )
    .addOption(
      new Option('--ext <extensions>', 'what is read in folders (default: txt, or as --from says)').argParser(
        extensionsOf,
      ),
    )
    .addOption(new Option('--files-from <file>', 'names of files, one a line; - is standard input'))
    .addOption(new Option('--null', 'those names are NUL-separated'))
    .addOption(
      new Option('--max-size <MB>', 'the largest article that is read')
        .argParser(positiveNumber)
        .default(defaultMaxSize),
    )
    .addOption(
      new Option('--encoding <label>', 'how the files are encoded (default: UTF-8, else Windows-1252)').argParser(
        encoding,
      ),
    )
    .optionsGroup('How it runs:')
    .addOption(
      new Option('-j, --jobs <number>', 'cores to use')
        .argParser(positiveNumber)
        .default(availableParallelism(), 'all'),
    )
    .addOption(
      new Option('--timeout <seconds>', 'what one article may take (default: 60 in a dump)').argParser(positiveNumber),
    )
    .addOption(new Option('--allow-errors', 'exit with 0 though some articles could not be read'))
    .addOption(new Option('--max-errors <number>', 'stop after so many').argParser(wholeNumber))
    .addOption(
      new Option('--progress <when>', 'count on standard error').choices(['auto', 'always', 'never']).default('auto'),
    )
    .addOption(new Option('-q, --quiet', 'no notes on standard error, only errors'))
  for (const option of configOptions()) command.addOption(option)
  return command
}

export const minConfidenceOption = (): Option =>
  new Option(
    '--min-confidence <number>',
    `leave out quotes less sure than this; 0 leaves out none (default: ${defaultMinConfidence})`,
  ).argParser(share)

/** A number from 0 to 1. */
function share(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('It must be from 0 to 1.')
  return value
}

/** `.md` and `md` are the same. */
export const extensionsOf = (text: string): string[] => list(text).map(extension => extension.replace(/^\.+/, ''))

/** A list of sections. */
export function sectionsOf(text: string, before: readonly Section[] = []): Section[] {
  const asked = list(text)
  const wrong = asked.find(name => !sectionNames.includes(name as Section))
  if (wrong !== undefined || asked.length === 0)
    throw new InvalidArgumentError(
      `Allowed choices are ${sectionNames.join(', ')}${didYouMean(wrong ?? '', sectionNames)}.`,
    )
  return [...new Set([...before, ...(asked as Section[])])]
}

/** A day of the calendar. */
export function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It must be a day of the calendar, written YYYY-MM-DD.')
  return text
}

/** A label that TextDecoder knows, as its standard name. */
export function encoding(text: string): string {
  try {
    return new TextDecoder(text).encoding
  } catch {
    throw new InvalidArgumentError('Try utf-8, utf-16le, utf-16be, windows-1252 or iso-8859-2.')
  }
}

function regex(text: string): string {
  try {
    new RegExp(text, 'u')
    return text
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}
