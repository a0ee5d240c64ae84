import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** V8 itself waits for some 64 MB. */
const clearedBytes = 16 * 2 ** 20

/**
 * Counts bytes that pass through, and has their buffers cleared away now and then. The thread that reads and writes makes so little else
 * that V8 would let them lie; its heap is small, so that this takes a few milliseconds.
 */
export function passingBytes(): (bytes: number) => void {
  let passed = 0
  let clear: (() => void) | undefined
  return bytes => {
    passed += bytes
    if (passed < clearedBytes) return
    passed = 0
    if (!clear) {
      setFlagsFromString('--expose-gc')
      clear = runInNewContext('gc') as () => void
    }
    clear()
  }
}
