import { defineParser } from '../../parser.ts'

/** Who said what. */
export const quotes = defineParser({ name: 'quotes', needs: ['structure', 'links', 'quotations', 'mentions', 'entities', 'reports'], parse: () => [] })
