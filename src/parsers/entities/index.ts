import { defineParser } from '../../parser.ts'

export const mentions = defineParser({ name: 'mentions', needs: ['structure'], parse: () => [] })
