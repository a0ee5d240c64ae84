import { defineParser } from '../../parser.ts'

export const dates = defineParser({ name: 'dates', needs: ['structure'], parse: () => [] })
