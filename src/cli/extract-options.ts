import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Section, sections } from '../article.ts'
import { isDay } from '../input/file-name-date.ts'
import type { OffsetUnit } from '../record/offsets.ts'
import { type FormatName, formatNames } from '../writers/formats.ts'
import { colorOption } from './color.ts'

/** What `copydesk extract` was asked for. The values are checked by commander: zod would cost as much time as Node's own start. */
export interface ExtractOptions {
  readonly format?: FormatName
  readonly only?: readonly Section[]
  readonly date?: string
  readonly offsets: OffsetUnit
  readonly encoding?: string
  readonly ext: readonly string[]
  readonly output?: string
  readonly color: string
  readonly quiet?: true
}

/** A fresh option each time, by name. */
const options: Readonly<Record<keyof ExtractOptions, () => Option>> = {
  format: () => new Option('-f, --format <format>', 'what comes out (default: json)').choices(formatNames),
  only: () => new Option('--only <sections>', `a list such as quotes,dates; of ${Object.keys(sections).join(', ')}`).argParser(sectionsOf),
  date: () => new Option('-d, --date <day>', 'the day of publication, YYYY-MM-DD; dates such as “Sunday” count from it').argParser(day),
  offsets: () => new Option('--offsets <unit>', 'the unit of every start and end').choices(['utf16', 'codepoints']).default('utf16'),
  encoding: () => new Option('--encoding <label>', 'how the files are encoded (default: UTF-8, else Windows-1252)').argParser(encoding),
  ext: () => new Option('--ext <extensions>', 'what is read in folders').argParser(list).default(['txt'], 'txt'),
  output: () => new Option('-o, --output <file>', 'write there, whole or not at all, instead of to standard output'),
  color: colorOption,
  quiet: () => new Option('-q, --quiet', 'no notes on standard error, only errors'),
}

/** Gives a command the options named, or all of them. */
export function addExtractOptions(command: Command, names = Object.keys(options) as (keyof ExtractOptions)[]): Command {
  for (const name of names) command.addOption(options[name]())
  return command
}

const list = (text: string): string[] => text.split(',').map(item => item.trim()).filter(item => item !== '')

function sectionsOf(text: string): Section[] {
  const known = Object.keys(sections) as Section[]
  const asked = list(text)
  const wrong = asked.find(name => !known.includes(name as Section))
  if (wrong !== undefined || asked.length === 0) throw new InvalidArgumentError(`Allowed choices are ${known.join(', ')}.`)
  return asked as Section[]
}

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('It must be a day of the calendar, written YYYY-MM-DD.')
  return text
}

function encoding(text: string): string {
  try {
    return new TextDecoder(text).encoding
  } catch {
    throw new InvalidArgumentError('Try utf-8, utf-16le, utf-16be, windows-1252 or iso-8859-2.')
  }
}
