import { setFlagsFromString } from 'node:v8'

/**
 * V8 compiles a function for speed when so many bytes of its code have run, and anew when it meets what it had not met by then. English
 * is so varied that with V8's own number, 66 kB, each is compiled three times: the first megabyte takes 1.7 times as long as with eight
 * times that number, the first ten 1.15 times.
 */
const bytesRun = 8 * 66 * 1024
/** What is compiled early is made for less, and so runs faster by one in twenty: past so many bytes on one core that is more. */
const muchBytes = 32e6

/** V8 11, of Node 20 and 21, has the flag; those after it count otherwise, and write an error for a flag that they do not have. */
const hasFlag = process.versions.v8.startsWith('11.')

/** For whoever reads a dump of a size, if it is known, on some cores. */
export function compileLater(size: number | undefined, jobs: number): void {
  if (hasFlag && (size === undefined || size / jobs < muchBytes)) setFlagsFromString(`--interrupt-budget=${bytesRun}`)
}
