import type { ArticleResult } from '../check/finding.ts'
import { reporterOf } from '../check/reporters/index.ts'
import type { Summary } from '../check/reporters/reporter.ts'
import type { CheckOptions, ReporterTarget } from './check-options.ts'
import { wantsColor } from './color.ts'
import { version } from './command.ts'
import type { Io } from './io.ts'
import { type Output, streamOutput } from './output.ts'
import { refuseSameFile } from './same-file.ts'

/** All reports of a run, written as the results come. */
export interface Reports {
  add(result: ArticleResult): Promise<void>
  /** Ends every report, and gives what the run came to. */
  close(): Promise<Summary>
  /** Leaves report files as they were. */
  discard(): Promise<void>
}

/** Opens the reports that were asked for; `stylish` to standard output if none was. */
export async function openReports(
  { reporter = [{ name: 'stylish' }], color }: CheckOptions,
  io: Io,
  ids: ReadonlySet<string>,
): Promise<Reports> {
  refuseSameFile(reporter.flatMap(({ name, file }) => (file === undefined ? [] : [[`--reporter ${name}`, file]])))
  const open = await Promise.all(
    reporter.map(async (target: ReporterTarget) => {
      const colored = target.file === undefined && wantsColor(color, io.env, io.stdout)
      const palette = colored ? await import('../writers/color.ts') : undefined
      const output: Output =
        target.file === undefined
          ? streamOutput(io.stdout)
          : await (await import('./output-file.ts')).fileOutput(target.file, ids)
      return { output, reporter: reporterOf(target.name, { version: version(), ...(palette && { palette }) }) }
    }),
  )
  const counts: Counts = { articles: 0, compared: 0, errors: 0, warnings: 0, written: 0, failures: 0 }
  for (const { output, reporter } of open) await output.write(reporter.start)
  return {
    async add(result) {
      count(counts, result)
      for (const { output, reporter } of open) await output.write(reporter.article(result))
    },
    async close() {
      for (const { output, reporter } of open) {
        await output.write(reporter.end(counts))
        await output.close()
      }
      return counts
    },
    async discard() {
      for (const { output } of open) await output.discard()
    },
  }
}

type Counts = { -readonly [Key in keyof Summary]: Summary[Key] }

function count(counts: Counts, { compared, findings, written, failure, records }: ArticleResult): void {
  counts.articles++
  if (compared) counts.compared++
  if (written) counts.written++
  if (failure) counts.failures++
  if (records !== undefined) counts.records = (counts.records ?? 0) + records
  for (const { severity } of findings) {
    if (severity === 'error') counts.errors++
    else counts.warnings++
  }
}
