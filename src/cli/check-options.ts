import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { type Ignorable, ignorable } from '../check/compare/compare.ts'
import { type ReporterName, reporterNames } from '../check/reporters/index.ts'
import { type RuleCode, ruleCodes, type Severities, type Severity, severities } from '../check/rules.ts'
import { didYouMean } from '../contract/nearest.ts'
import type { Section } from '../record/fields.ts'
import { colorOption } from './color.ts'
import { configOptions } from './config.ts'
import { day, encoding, extensionsOf, sectionsOf } from './extract-options.ts'
import { list, positiveNumber } from './values.ts'

/** `--reporter junit=report.xml`: what is written, and where; without a file, to standard output. */
export interface ReporterTarget {
  readonly name: ReporterName
  readonly file?: string
}

/** What `copydesk check` was asked for. */
export interface CheckOptions {
  readonly update?: true
  readonly init?: true
  readonly force?: true
  readonly partial?: true
  readonly ignore?: readonly Ignorable[]
  readonly rule?: Severities
  readonly findings: boolean
  readonly reporter?: readonly ReporterTarget[]
  /** A file, `false` for none, absent for the one that is found. */
  readonly config?: string | false
  readonly printConfig?: true
  readonly explain?: RuleCode
  readonly records?: string
  readonly date?: string
  readonly only?: readonly Section[]
  readonly encoding?: string
  readonly ext: readonly string[]
  readonly jobs: number
  readonly color: string
}

/** Gives the command its options. */
export function addCheckOptions(command: Command): Command {
  command
    .optionsGroup('Expected records:')
    .addOption(new Option('--init', 'make one for each article that has none').conflicts(['update', 'partial']))
    .addOption(new Option('--update', 'rewrite those that differ').conflicts('partial'))
    .addOption(new Option('--force', 'allow --init and --update in CI'))
    .addOption(new Option('--partial', 'what they list must be there; more may be'))
    .addOption(
      new Option('--ignore <what>', `what need not agree: a list of ${ignorable.join(', ')}`).argParser(ignoredOf),
    )
    .optionsGroup('Findings:')
    .addOption(new Option('--rule <code=severity>', 'off, warn or error; may be given several times').argParser(ruleOf))
    .addOption(new Option('--no-findings', 'compare only; do not look at the texts themselves'))
    .addOption(new Option('--explain <code>', 'say what a finding means, such as quote-unclosed').argParser(codeOf))
    .optionsGroup('What comes out:')
    .addOption(
      new Option(
        '-r, --reporter <name[=file]>',
        `${reporterNames.join(', ')}; may be given several times (default: stylish)`,
      ).argParser(reporterOf),
    )
    .addOption(colorOption())
    .optionsGroup('What is read:')
    .addOption(new Option('-d, --date <day>', 'the day of publication, YYYY-MM-DD').argParser(day))
    .addOption(new Option('--only <sections>', 'a list such as quotes,dates').argParser(sectionsOf))
    .addOption(
      new Option('--encoding <label>', 'how the files are encoded (default: UTF-8, else Windows-1252)').argParser(
        encoding,
      ),
    )
    .addOption(
      new Option('--ext <extensions>', 'what is read in folders').argParser(extensionsOf).default(['txt'], 'txt'),
    )
    .addOption(
      new Option(
        '--records <file>',
        'no articles, but records made earlier, a line each; .gz too, - is standard input',
      ),
    )
    .optionsGroup('How it runs:')
    .addOption(new Option('--print-config', 'print the config that holds for the path, and the file that it is from'))
    .addOption(
      new Option('-j, --jobs <number>', 'cores to use')
        .argParser(positiveNumber)
        .default(availableParallelism(), 'all'),
    )
  for (const option of configOptions()) command.addOption(option)
  return command
}

function ignoredOf(text: string): Ignorable[] {
  const asked = list(text)
  const wrong = asked.find(name => !ignorable.includes(name as Ignorable))
  if (wrong !== undefined || asked.length === 0)
    throw new InvalidArgumentError(`Allowed choices are ${ignorable.join(', ')}.`)
  return asked as Ignorable[]
}

function codeOf(text: string): RuleCode {
  if (!ruleCodes.includes(text as RuleCode))
    throw new InvalidArgumentError(
      `There is no finding "${text}"${didYouMean(text, ruleCodes) || `; there are ${ruleCodes.join(', ')}`}.`,
    )
  return text as RuleCode
}

function ruleOf(text: string, before: Severities = {}): Severities {
  const [code = '', severity = ''] = text.split('=')
  if (!severities.includes(severity as Severity))
    throw new InvalidArgumentError(`Write ${code}=${severities.join('|')}.`)
  return { ...before, [codeOf(code)]: severity as Severity }
}

function reporterOf(text: string, before: readonly ReporterTarget[] = []): ReporterTarget[] {
  const at = text.indexOf('=')
  const name = (at < 0 ? text : text.slice(0, at)) as ReporterName
  const file = at < 0 ? '' : text.slice(at + 1)
  if (!reporterNames.includes(name)) throw new InvalidArgumentError(`Allowed choices are ${reporterNames.join(', ')}.`)
  if (at >= 0 && file === '') throw new InvalidArgumentError(`Write ${name}=FILE.`)
  if (file === '' && before.some(other => other.file === undefined))
    throw new InvalidArgumentError(
      'Two reporters cannot both write to standard output: write one to a file, as in junit=report.xml.',
    )
  return [...before, { name, ...(file !== '' && { file }) }]
}
