import { type Batch, batchBytes, type WholeFile } from './batch.ts'
import { pieces } from './pieces.ts'

const newline = 10
const blank = /^\s*$/

/** The articles of a text file that holds several, with a line between them that matches `separator`. Blank stretches are no article. */
export async function* partBatches(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  separator: RegExp,
): AsyncGenerator<Batch> {
  let files: WholeFile[] = []
  let size = 0
  let index = 0
  let lines: Buffer[] = []
  const finish = (): void => {
    const bytes = Buffer.concat(lines.flatMap(line => [line, Buffer.of(newline)]))
    lines = []
    if (blank.test(bytes.toString('latin1'))) return
    files.push({ source: { path, index: index++ }, bytes })
    size += bytes.length
  }
  try {
    for await (const line of pieces(chunks, newline)) {
      if (!separator.test(line.toString('utf8').replace(/\r$/, ''))) {
        lines.push(line)
        continue
      }
      finish()
      if (size < batchBytes) continue
      yield { kind: 'files', files, size }
      files = []
      size = 0
    }
    finish()
  } finally {
    if (files.length > 0) yield { kind: 'files', files, size }
  }
}
