import type { ParagraphRole } from '../../contract/layers.ts'
import type { Document } from '../../document/document.ts'
import { type Line, readLine } from './lines.ts'
import { type LinkLine, readLinkLine } from './link-lines.ts'

/** A document line by line, while its lines are given their roles. */
export interface Page {
  readonly document: Document
  readonly lines: readonly Line[]
  /** One for each line; undefined until it is known. */
  readonly roles: (ParagraphRole | undefined)[]
  /** The line as one that points elsewhere. Each line is read once. */
  linkLine(index: number): LinkLine | undefined
}

/** Lays a document out in lines. */
export function layOut(document: Document): Page {
  const lines = document.paragraphs.map(paragraph => readLine(document, paragraph))
  const read: (LinkLine | false)[] = []
  return {
    document,
    lines,
    roles: lines.map(() => undefined),
    linkLine: index =>
      (index < lines.length && (read[index] ??= readLinkLine(document, lines[index]!) ?? false)) || undefined,
  }
}
