import type { Writable } from 'node:stream'
import { UserError } from '../contract/errors.ts'
import { escapeLine } from '../writers/escape.ts'

/** Where a command writes its results. Waits when the reader is slow. */
export interface Output {
  write(text: string | Uint8Array): Promise<void>
  /** Everything is written, and stands. */
  close(): Promise<void>
  /** The run has failed: a file is left as it was before. */
  discard(): Promise<void>
}

/** The reader has gone: `copydesk … | head`. Nothing is wrong, and nothing is left to do. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone'
}

const gone: ReadonlySet<string | undefined> = new Set([
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ECONNRESET',
])

/** Says in one line why nothing can be written there. */
export function outputError(error: unknown, path: string): Error {
  if (error instanceof UserError || error instanceof ReaderGone) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (gone.has(code)) return new ReaderGone(message)
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'its folder does not exist',
    EACCES: 'you may not write there',
    EPERM: 'you may not write there',
    EROFS: 'it is read-only',
    EISDIR: 'it is a folder',
    ENOTDIR: 'its folder is a file',
    EEXIST: 'a file is there already',
    ENOSPC: 'the disk is full',
    EDQUOT: 'your quota is used up',
    EFBIG: 'it would be too large',
    ENAMETOOLONG: 'the name is longer than the system allows',
  }
  return new UserError(`${escapeLine(path)}: cannot be written: ${reasons[code ?? ''] ?? code ?? message}`)
}

/** Writes to a stream such as standard output. Throws `ReaderGone` once nobody reads, `UserError` for a full disk. */
export function streamOutput(stream: Writable, name = 'standard output'): Output {
  let failure: unknown
  let wake = (): void => {}
  // Once and for all: listeners added with every write would pile up beside those of the workers.
  stream
    .on('error', error => {
      failure ??= error
      wake()
    })
    .on('drain', () => wake())
    .on('close', () => wake())
  const check = (): void => {
    if (failure !== undefined) throw outputError(failure, name)
  }
  const flushed = (text: string): Promise<void> =>
    new Promise((resolve, reject) =>
      stream.write(text, error => (error ? reject(outputError(error, name)) : resolve())),
    )
  return {
    async write(text) {
      check()
      if (!stream.writable) throw new ReaderGone('the stream is closed')
      if (stream.write(text)) return
      await new Promise<void>(resolve => {
        wake = resolve
      })
      check()
    },
    async close() {
      check()
      await flushed('')
    },
    async discard() {},
  }
}
