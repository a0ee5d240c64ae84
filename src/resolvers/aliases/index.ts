import { defineParser } from '../../parser.ts'

/** Mentions of the same one, joined. */
export const entities = defineParser({ name: 'entities', needs: ['structure', 'links', 'mentions'], parse: () => [] })
