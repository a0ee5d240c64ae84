/** How much is read at most, in bytes. What is larger is refused with a line that names the limit. */
export interface Limits {
  /** One article. Reading takes some 70 times its size in memory. */
  readonly article: number
  /** One record of a dump, with all its fields. */
  readonly record: number
}

const megabyte = 2 ** 20
/** The default of `--max-size`, in MB. */
export const defaultMaxSize = 4

/** A record may hold other fields beside its text, such as the page that it is from. */
export const limitsOf = (maxSize = defaultMaxSize): Limits => ({
  article: maxSize * megabyte,
  record: Math.max(32, 8 * maxSize) * megabyte,
})

/** `5 MB`, `4.2 MB`. */
export const inMegabytes = (bytes: number): string => `${Number((bytes / megabyte).toFixed(1))} MB`
