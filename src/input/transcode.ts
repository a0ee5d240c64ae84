import { peek } from './peek.ts'

/** Encodings whose line ends are not the byte 10, so that they must be decoded before they are cut. */
const wide = /^utf-16(?:le|be)$/

function wideEncoding(start: Uint8Array, said: string | undefined): string | undefined {
  if (said !== undefined) return wide.test(said) ? said : undefined
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return undefined
}

/** The same stream in an encoding in which line ends can be found: UTF-16 becomes UTF-8, all else stays. */
export async function* withPlainLines(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
): AsyncGenerator<Uint8Array> {
  const { head, chunks: whole } = await peek(chunks, bytes => bytes.length >= 2)
  const name = wideEncoding(head, encoding)
  if (name === undefined) return yield* whole
  const decoder = new TextDecoder(name)
  for await (const chunk of whole) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

/** Whether a stream in this encoding comes out as UTF-8. */
export const becomesUtf8 = (encoding: string | undefined): boolean => encoding !== undefined && wide.test(encoding)
