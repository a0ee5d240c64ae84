import type { Document } from '../document/document.ts'
import { defineParser } from '../parser.ts'

/** What each paragraph is for. */
export const structure = defineParser({
  name: 'structure',
  needs: [],
  parse: (document: Document) => ({ roles: document.paragraphs.map(() => 'body' as const), bylines: [], boilerplate: [] }),
})
