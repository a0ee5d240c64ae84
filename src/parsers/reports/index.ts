import { defineParser } from '../../parser.ts'

export const reports = defineParser({ name: 'reports', needs: ['structure'], parse: () => [] })
