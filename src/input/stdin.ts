import { addAbortSignal, type Readable } from 'node:stream'

/** Where nobody writes, nobody should wait without knowing why. */
const silenceMilliseconds = 3000

/** Everything that a stream holds, as bytes. Throws an `AbortError` when interrupted; `onSilence` is called once if nothing comes. */
export async function readStream(stream: Readable, interrupted: AbortSignal, onSilence: () => void): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  const timer = setTimeout(onSilence, silenceMilliseconds)
  try {
    for await (const chunk of addAbortSignal(interrupted, stream)) {
      clearTimeout(timer)
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array))
    }
  } finally {
    clearTimeout(timer)
  }
  return Buffer.concat(chunks)
}
