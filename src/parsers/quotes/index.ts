import { defineParser } from '../../parser.ts'

export const quotations = defineParser({ name: 'quotations', needs: ['structure'], parse: () => [] })
