import { fstatSync } from 'node:fs'
import { addAbortSignal, type Readable } from 'node:stream'
import { UserError } from '../contract/errors.ts'
import { peek } from '../input/peek.ts'
import { type InputKind, kindOfBytes, sniffedBytes } from '../input/sniff.ts'
import type { Io } from './io.ts'
import type { Messages } from './messages.ts'

/** Where nobody writes, nobody should wait without knowing why. */
const silenceMilliseconds = 3000

/** Standard input, to be read. Says so where a person may not know that they are waited for; ends with an `AbortError` on Ctrl-C. */
export function standardInput(io: Io, messages: Messages): Readable {
  const { stdin } = io
  if (stdin.fd !== undefined && fstatSync(stdin.fd).isDirectory())
    throw new UserError('standard input is a folder: name it as an argument')
  if (stdin.isTTY) messages.say('reading what you type; end with Ctrl-D, or see copydesk --help')
  const timer = setTimeout(() => messages.say('waiting for standard input'), silenceMilliseconds)
  timer.unref()
  for (const event of ['data', 'end', 'close', 'error']) stdin.once(event, () => clearTimeout(timer))
  // Listening to data makes a stream flow; whoever reads it starts it again.
  stdin.pause()
  return addAbortSignal(io.interrupted, stdin)
}

/** Standard input, and what its beginning says that it holds. */
export async function lookedAtInput(
  io: Io,
  messages: Messages,
): Promise<{ readonly kind: InputKind; readonly chunks: AsyncIterable<Uint8Array> }> {
  const { head, chunks } = await peek(
    standardInput(io, messages) as AsyncIterable<Uint8Array>,
    bytes => bytes.length >= sniffedBytes || (bytes.length > leastBytes && bytes.includes(newline)),
  )
  return { kind: kindOfBytes(head), chunks }
}

/** Magic bytes, and the beginning of a text behind a line end or two. */
const leastBytes = 16
const newline = 10
