import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { headOf, kindOf, meansOne } from '../input/batches.ts'
import { inputError } from '../input/failure.ts'
import { unpackStream } from '../input/unpack.ts'
import { addTo, newTotals, type Totals } from '../record/totals.ts'
import type { Article } from '../record/types.ts'
import { articlesPage, overviewPage } from '../writers/page/overview.ts'
import { articlePage, type Viewed } from '../writers/page/page.ts'
import { type ViewDesk, type ViewOptions, viewedOf } from './viewed.ts'

const digest = (text: string): string => createHash('sha256').update(text).digest('base64')

/** Writes one page: an article, several with their totals, or an overview of records. Gives how many could not be read. */
export async function writePage(paths: readonly string[], options: ViewOptions, desk: ViewDesk): Promise<number> {
  if (paths.every(holdsRecords)) return writeOverview(paths, desk)
  const views: Viewed[] = []
  const totals = newTotals()
  let failed = 0
  for await (const viewed of viewedOf(paths, options, desk)) {
    if (!viewed) {
      failed++
      continue
    }
    views.push(viewed)
    addTo(totals, viewed.article)
  }
  const several = !meansOne(paths, options)
  if (views.length > 0)
    await desk.output.write(
      several ? articlesPage(titleOf(paths), views, totals, digest) : articlePage(views[0]!, digest),
    )
  return failed
}

/** Whether a file holds records of copydesk, a line each; a dump of articles has none. */
function holdsRecords(path: string): boolean {
  if (path === '-' || kindOf(path, {}) !== 'ndjson') return false
  const head = headOf(path)
  return head === '' || /^\s*\{\s*"(?:schemaVersion"|source":\s*\{"path")/.test(head)
}

async function writeOverview(paths: readonly string[], desk: ViewDesk): Promise<number> {
  const totals = newTotals()
  let failed = 0
  for (const path of paths) failed += await addRecords(path, totals, desk)
  await desk.output.write(overviewPage(titleOf(paths), totals, digest))
  return failed
}

/** Reads records line by line, so that a dump of any size fits. A line that is no record costs itself. */
async function addRecords(path: string, totals: Totals, { messages }: ViewDesk): Promise<number> {
  let line = 0
  let failed = 0
  try {
    for await (const text of createInterface({
      input: Readable.from(unpackStream(path, createReadStream(path))),
      crlfDelay: Infinity,
    })) {
      line++
      if (text.trim() === '') continue
      const record = recordOf(text)
      if (record) addTo(totals, record)
      else {
        failed++
        messages.error(`${path}:${line}`, 'this line is no record of copydesk')
      }
    }
  } catch (error) {
    messages.error(path, inputError(error).message)
    failed++
  }
  return failed
}

function recordOf(line: string): Article | undefined {
  try {
    const value = JSON.parse(line) as Article
    return typeof value.schemaVersion === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

const titleOf = (paths: readonly string[]): string =>
  paths.length === 1 ? paths[0]! : `${paths[0]} and ${paths.length - 1} more`
