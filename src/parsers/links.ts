import { defineParser } from '../parser.ts'

export const links = defineParser({ name: 'links', needs: ['structure'], parse: () => [] })
