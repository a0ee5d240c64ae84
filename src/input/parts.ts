import { type Batch, batchBytes, type WholeFile } from './batch.ts'
import { inMegabytes, type Limits } from './limits.ts'
import { pieces } from './pieces.ts'
import type { Separator } from './separator.ts'

const newline = Buffer.of(10)
const blank = /^\s*$/

/**
 * The articles of a text file that holds several, with a separator between them. Blank stretches are no article. A part that is
 * too large is one failure, and is not held.
 */
export async function* partBatches(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  separates: Separator,
  { article }: Limits,
): AsyncGenerator<Batch> {
  let files: WholeFile[] = []
  let size = 0
  let index = 0
  let lines: Buffer[] = []
  let held = 0
  const finish = (): Batch[] => {
    const bytes = Buffer.concat(lines.flatMap(line => [line, newline]))
    const tooLarge = held > article
    lines = []
    held = 0
    if (tooLarge) return [...rest(), { kind: 'failed', source: { path, index: index++ }, ...tooLong(article), size: 0 }]
    if (!blank.test(bytes.toString('latin1'))) {
      files.push({ source: { path, index: index++ }, bytes })
      size += bytes.length
    }
    return size >= batchBytes ? rest() : []
  }
  const rest = (): Batch[] => {
    const batch: Batch[] = files.length > 0 ? [{ kind: 'files', files, size }] : []
    files = []
    size = 0
    return batch
  }
  try {
    for await (const line of pieces(chunks, newline[0]!, article)) {
      if (separates(line.toString('utf8').replace(/\r$/, ''))) {
        yield* finish()
        continue
      }
      held += line.length + 1
      if (held <= article) lines.push(line)
      else lines = []
    }
    yield* finish()
  } finally {
    yield* rest()
  }
}

const tooLong = (most: number) => ({
  code: 'too-large' as const,
  message: `a part is larger than ${inMegabytes(most)} (--max-size): does the pattern of --split match?`,
})
