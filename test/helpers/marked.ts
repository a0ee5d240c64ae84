import type { Span } from '../../src/document/span.ts'

export interface MarkedSpan extends Span {
  readonly label: string
  readonly text: string
}

/**
 * Reads `⟦label:words⟧` marks out of a text: gives the text without them and the spans that they held, in order of
 * their beginnings. Marks may be nested. A label may be followed by more, as in `⟦date=2026-03-09:Monday⟧`.
 */
export function marked(source: string): { text: string; spans: MarkedSpan[] } {
  let text = ''
  const open: { label: string; start: number }[] = []
  const spans: MarkedSpan[] = []
  for (const piece of source.split(/(⟦[^:⟦⟧]*:|⟧)/u)) {
    if (piece === '⟧') {
      const { label, start } = open.pop()!
      spans.push({ label, start, end: text.length, text: text.slice(start) })
    } else if (piece.startsWith('⟦')) open.push({ label: piece.slice(1, -1), start: text.length })
    else text += piece
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${source}`)
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** Writes spans into a text as marks, so that a failed test reads like its table row. Spans must nest or stand apart. */
export function mark(text: string, spans: readonly (Span & { readonly label: string })[]): string {
  const pieces: { at: number; order: number; piece: string }[] = []
  for (const { start, end, label } of spans) {
    pieces.push(
      { at: start, order: 1e9 - (end - start), piece: `⟦${label}:` },
      { at: end, order: -1e9 + (end - start), piece: '⟧' },
    )
  }
  pieces.sort((a, b) => a.at - b.at || a.order - b.order)
  let out = ''
  let done = 0
  for (const { at, piece } of pieces) {
    out += text.slice(done, at) + piece
    done = at
  }
  return out + text.slice(done)
}
