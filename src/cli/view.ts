import { readFileSync } from 'node:fs'
import { Option } from 'commander'
import { readArticle } from '../article.ts'
import { decode } from '../input/decode.ts'
import { inputError } from '../input/failure.ts'
import { fileNameDate } from '../input/file-name-date.ts'
import { isFolder, placesOf } from '../input/places.ts'
import { readStream } from '../input/stdin.ts'
import type { Viewed } from '../writers/page/page.ts'
import { wantsColor } from './color.ts'
import { freshCommand } from './command.ts'
import { addExtractOptions, type ExtractOptions } from './extract-options.ts'
import { type Io, status } from './io.ts'
import { type Messages, messagesTo } from './messages.ts'
import { type Output, streamOutput } from './output.ts'
import { pagerOutput } from './pager.ts'
import { writePage } from './view-page.ts'

export interface ViewOptions extends ExtractOptions {
  readonly html?: true
  readonly why?: true
  readonly legend?: true
  readonly width?: number
  readonly pager: string
}

const viewHelp = `
Examples:
  copydesk view storm.txt --why
  copydesk view storm.txt --html > storm.html
  copydesk view articles/ --html --output articles.html
  copydesk extract articles/ --format ndjson > out.ndjson; copydesk view out.ndjson --html > overview.html

A page is one file that loads nothing from anywhere. Records (.ndjson, .jsonl) give an overview: who is quoted, on whom, when.
`

/** `copydesk view [files…]`: the articles with what was found drawn into them, on the terminal or as one page. */
export async function view(args: readonly string[], io: Io): Promise<number> {
  const command = addExtractOptions(freshCommand('copydesk view', io), ['only', 'date', 'encoding', 'ext', 'output', 'color', 'quiet'])
    .usage('[options] [files…]')
    .description('Shows articles with quotes, names, dates and links drawn into them.')
    .argument('[files...]', 'plain text, or records in ndjson with --html; - is standard input')
    .addOption(new Option('--html', 'one self-contained page'))
    .addOption(new Option('--why', 'say of each quote and date by which rule it was read'))
    .addOption(new Option('--legend', 'begin with what the marks mean'))
    .addOption(new Option('--width <columns>', 'wrap to so many columns').argParser(Number))
    .addOption(new Option('--pager <when>', 'show long articles through $PAGER').choices(['auto', 'always', 'never']).default('auto'))
    .addHelpText('after', viewHelp)
  command.parse(args, { from: 'user' })
  const options = command.opts<ViewOptions>()
  const paths = command.args.length > 0 ? command.args : ['-']
  const messages = await messagesTo(io, options.color, options.quiet === true)
  const output = await outputOf(options, io)
  try {
    const failed = options.html ? await writePage(paths, options, { io, messages, output }) : await writeTerminal(paths, options, { io, messages, output })
    await output.close()
    return failed > 0 ? status.failed : status.ok
  } catch (error) {
    await output.discard()
    throw error
  }
}

export interface ViewDesk { readonly io: Io; readonly messages: Messages; readonly output: Output }

async function outputOf({ output, html, pager }: ViewOptions, io: Io): Promise<Output> {
  if (output !== undefined && output !== '-') return (await import('./output-file.ts')).fileOutput(output)
  const page = !html && (pager === 'always' || (pager === 'auto' && io.stdout.isTTY === true))
  return page ? pagerOutput(io, pager === 'always') : streamOutput(io.stdout)
}

async function writeTerminal(paths: readonly string[], options: ViewOptions, { io, messages, output }: ViewDesk): Promise<number> {
  const { terminalView } = await import('../writers/terminal/view.ts')
  const several = paths.length > 1 || paths.some(isFolder)
  const columns = options.width || (io.stdout as { columns?: number }).columns || 80
  const color = wantsColor(options.color, io.env, options.output === undefined ? io.stdout : {})
  let failed = 0
  let shown = 0
  for await (const viewed of viewedOf(paths, options, { io, messages })) {
    if (!viewed) { failed++; continue }
    const { article, text } = viewed
    await output.write(terminalView(article, text, { width: columns, color, why: options.why === true, legend: options.legend === true && shown === 0, title: several, apart: shown++ > 0 }))
  }
  return failed
}

/** Each article with its record; nothing for one that could not be read, of which a line was said. */
export async function* viewedOf(paths: readonly string[], options: ViewOptions, { io, messages }: Omit<ViewDesk, 'output'>): AsyncGenerator<Viewed | undefined> {
  for (const { path, error } of placesOf(paths, options.ext)) {
    if (io.interrupted.aborted) return
    const subject = path === '-' ? 'standard input' : path
    try {
      if (error) throw error
      const bytes = path === '-' ? await readStream(io.stdin, io.interrupted, () => messages.say('waiting for standard input')) : readFileSync(path)
      const { text, notes } = decode(bytes, options.encoding)
      for (const { message } of notes) messages.note(subject, message)
      const named = options.date ? undefined : fileNameDate(path)
      const dated = options.date ? { date: options.date } : named ? { date: named, dateFrom: 'file-name' as const } : {}
      const article = readArticle(text, { ...dated, ...(options.only && { only: options.only }) })
      yield { article: { ...article, source: { path } }, text: text.replace(/^\ufeff/, '') }
    } catch (failure) {
      messages.error(subject, inputError(failure).message)
      yield undefined
    }
  }
}
