import type { NoteCode } from '../contract/parser.ts'

/** What a note says to people. */
export const messages: Readonly<Record<NoteCode, string>> = {
  'quote-unclosed': 'This quotation is not closed in its paragraph',
  'quote-unopened': 'This closing mark has no opening mark in its paragraph',
  'link-label-without-items': 'This heading promises links, and none follow',
  'date-impossible': 'No calendar has this date',
}
