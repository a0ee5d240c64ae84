import { escapeUnsafe } from './escape.ts'

/** A record on many lines, two spaces deep. */
export const prettyJson = (record: unknown): string => escapeUnsafe(JSON.stringify(record, null, 2))

/** A record on one line. */
export const jsonLine = (record: unknown): string => escapeUnsafe(JSON.stringify(record))
