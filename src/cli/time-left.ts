import { createReadStream, type ReadStream } from 'node:fs'

const readBytes = 256 * 1024
/** Before, nothing can be said. */
const leastSeconds = 2

/** Files that are read from the beginning to the end, and how long what is left of them will take. */
export interface Reading {
  open(path: string): ReadStream
  /** `3 min left`, or nothing where the size of all is not known, or too little is read. */
  left(seconds: number): string | undefined
}

/** `total`: bytes of all files, packed as they are. */
export function readingOf(total: number | undefined): Reading {
  const reading = new Set<ReadStream>()
  let closed = 0
  return {
    open(path) {
      const stream = createReadStream(path, { highWaterMark: readBytes })
      reading.add(stream)
      return stream.once('close', () => {
        closed += stream.bytesRead
        reading.delete(stream)
      })
    },
    left(seconds) {
      let read = closed
      for (const stream of reading) read += stream.bytesRead
      if (total === undefined || read === 0 || seconds < leastSeconds) return undefined
      return `${inWords((seconds * Math.max(0, total - read)) / read)} left`
    },
  }
}

/** Seconds as people say them: `40 s`, `12 min`, `2 h 5 min`. */
export function inWords(seconds: number): string {
  if (seconds < 59.5) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
