import { type Command, InvalidArgumentError, Option } from 'commander'
import { meansOne } from '../input/batches.ts'
import { fileIdAt } from '../input/file-id.ts'
import { colorOption, wantsColor } from './color.ts'
import { freshCommand } from './command.ts'
import { type ConfigOptions, configFor, configOptions } from './config.ts'
import { day, encoding, extensionsOf, minConfidenceOption, sectionsOf } from './extract-options.ts'
import { type Io, status } from './io.ts'
import { messagesTo } from './messages.ts'
import { type Output, streamOutput } from './output.ts'
import { pagerOutput } from './pager.ts'
import { positiveNumber } from './values.ts'
import { writePage } from './view-page.ts'
import { type ViewDesk, type ViewOptions, viewedOf } from './viewed.ts'

const viewHelp = `
Examples:
  copydesk view storm.txt --why
  copydesk view storm.txt --trace q1
  copydesk view storm.txt --html > storm.html
  copydesk view articles/ --html --output articles.html
  copydesk articles/ --format ndjson > out.ndjson; copydesk view out.ndjson --html > overview.html

A page is one file that loads nothing from anywhere. With --html, records (.ndjson, .jsonl) give an overview:
who is quoted, on whom, when.
`

/** `copydesk view [files…]`, not yet parsed. */
export const viewCommand = (io: Io): Command =>
  addViewOptions(freshCommand('copydesk view', io))
    .usage('[options] [files…]')
    .description('Shows articles with quotes, names, dates and links drawn into them.')
    .argument('[files...]', 'plain text, folders, or with --html records; - is standard input, as is no file at all')
    .addHelpText('after', viewHelp)

/** Shows the articles with what was found drawn into them, on the terminal or as one page. */
export async function view(args: readonly string[], io: Io): Promise<number> {
  const command = viewCommand(io)
  command.parse(args, { from: 'user' })
  const { config: named, ...options } = command.opts<Omit<ViewOptions, 'config'> & ConfigOptions>()
  const paths = command.args.length > 0 ? command.args : ['-']
  const messages = await messagesTo(io, options.color, options.quiet === true)
  const config = await configFor(paths, named === undefined ? {} : { config: named })
  const ids = new Set(paths.map(path => fileIdAt(path) ?? ''))
  const output = await outputOf(options, ids, io)
  try {
    const failed = await (options.html ? writePage : writeTerminal)(
      paths,
      { ...options, ids, config },
      { io, messages, output },
    )
    await output.close()
    return failed > 0 ? status.failed : status.ok
  } catch (error) {
    await output.discard()
    throw error
  }
}

function addViewOptions(command: Command): Command {
  command
    .addOption(new Option('--html', 'one self-contained page'))
    .addOption(new Option('--why', 'say of each quote and date by which rule it was read'))
    .addOption(
      new Option('--trace <id>', 'show how one find was made: the rules asked, the candidates weighed').conflicts([
        'html',
        'only',
      ]),
    )
    .addOption(new Option('--legend', 'begin with what the marks mean'))
    .addOption(new Option('--only <sections>', 'a list such as quotes,dates').argParser(sectionsOf))
    .addOption(new Option('-d, --date <day>', 'the day of publication, YYYY-MM-DD').argParser(day))
    .addOption(minConfidenceOption())
    .addOption(
      new Option('--width <columns>', 'wrap to so many columns (default: those of the terminal)').argParser(columnsOf),
    )
    .addOption(
      new Option('--pager <when>', 'show long articles through $PAGER')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .addOption(
      new Option('--encoding <label>', 'how the files are encoded (default: UTF-8, else Windows-1252)').argParser(
        encoding,
      ),
    )
    .addOption(
      new Option('--ext <extensions>', 'what is read in folders').argParser(extensionsOf).default(['txt'], 'txt'),
    )
    .addOption(new Option('-o, --output <file>', 'write there, whole or not at all, instead of to standard output'))
    .addOption(colorOption())
    .addOption(new Option('-q, --quiet', 'no notes on standard error, only errors'))
  for (const option of configOptions()) command.addOption(option)
  return command
}

/** Narrower than this, no line holds a word. */
const leastColumns = 20

function columnsOf(text: string): number {
  const columns = positiveNumber(text)
  if (columns < leastColumns) throw new InvalidArgumentError(`It must be ${leastColumns} or more.`)
  return columns
}

async function outputOf({ output, html, pager }: ViewOptions, ids: ReadonlySet<string>, io: Io): Promise<Output> {
  if (output !== undefined && output !== '-') return (await import('./output-file.ts')).fileOutput(output, ids)
  const page = !html && (pager === 'always' || (pager === 'auto' && io.stdout.isTTY === true))
  return page ? pagerOutput(io, pager === 'always') : streamOutput(io.stdout)
}

async function writeTerminal(
  paths: readonly string[],
  options: ViewOptions,
  { io, messages, output }: ViewDesk,
): Promise<number> {
  const { terminalView } = await import('../writers/terminal/view.ts')
  const several = !meansOne(paths, options)
  const columns = options.width || (io.stdout as { columns?: number }).columns || 80
  const toFile = options.output !== undefined && options.output !== '-'
  const color = !toFile && wantsColor(options.color, io.env, io.stdout)
  let failed = 0
  let shown = 0
  for await (const viewed of viewedOf(paths, options, { io, messages })) {
    if (!viewed) {
      failed++
      continue
    }
    const { article, text, steps } = viewed
    if (steps && options.trace !== undefined) {
      const { idsOf, traceView } = await import('../writers/terminal/trace.ts')
      const lines = traceView(article, { id: options.trace, steps, width: columns })
      if (lines === undefined) {
        messages.error(article.source?.path ?? '-', `it has no find ${options.trace}; its finds: ${idsOf(article)}`)
        failed++
      } else await output.write(lines)
      continue
    }
    await output.write(
      terminalView(article, text, {
        width: columns,
        color,
        why: options.why === true,
        legend: options.legend === true && shown === 0,
        title: several,
        apart: shown++ > 0,
      }),
    )
  }
  return failed
}
