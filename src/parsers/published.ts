import { defineParser } from '../parser.ts'

/** The day of publication: what the caller said, else what the dateline or a leading date line says. */
export const published = defineParser({
  name: 'published',
  needs: ['structure'],
  parse: (_document, _found, context) => context.published,
})
