import { knownFields } from './fields.ts'
import { gunzippedHead } from './gzip.ts'

/** What a file holds. */
export const inputKinds = ['text', 'ndjson', 'json', 'csv', 'tsv'] as const
export type InputKind = (typeof inputKinds)[number]

/** So much of a file tells what it holds. */
export const sniffedBytes = 4096

const object = /^\{\s*"(?:[^"\\]|\\.)*"\s*:/
const arrayOfObjects = /^\[\s*(?:\{\s*(?:"|\})|\]\s*$)/
const objectOnOneLine = /^\{.*\}[\t\r ]*(?:\n|$)/
const longObject = /^\{[^\n]*$/
const cell = /^"?[\w .-]{1,40}"?$/
const delimiters = [',', '\t', ';', '|']

/** What the beginning of a file says that it holds: JSON, or a table whose head line has a text field; else text. */
export function kindOfContent(head: string): InputKind {
  const begin = head.replace(/^\ufeff/, '').trimStart()
  if (arrayOfObjects.test(begin)) return 'json'
  // A line that is longer than what is seen is most likely one of many.
  if (object.test(begin)) return objectOnOneLine.test(begin) || longObject.test(begin) ? 'ndjson' : 'json'
  const end = begin.indexOf('\n')
  const line = end < 0 ? '' : begin.slice(0, end).trimEnd()
  return delimiters.some(delimiter => isHeadLine(line.split(delimiter))) ? 'csv' : 'text'
}

const isHeadLine = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  cells.every(each => cell.test(each)) &&
  cells.some(each => knownFields.text.includes(each.replaceAll('"', '')))

/** What stands between the cells of a head line: the mark that it has most of, outside quotation marks. */
export function delimiterOf(head: string): string {
  const line = head.replaceAll(/"[^"]*"/g, '').split('\n', 1)[0]!
  const counts = delimiters.map(delimiter => line.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))]!
}

/** The same of bytes, packed or not. */
export function kindOfBytes(bytes: Uint8Array): InputKind {
  return kindOfContent(textOfHead(bytes))
}

/** The beginning of a file as text, unpacked and decoded. */
export const textOfHead = (bytes: Uint8Array): string => textOf(gunzippedHead(bytes))

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder(
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8',
  ).decode(bytes)
