import { defineParser } from '../../parser.ts'
import { kinds } from './labels.ts'
import { namesIn } from './names.ts'
import { tag } from './tag.ts'

export const mentions = defineParser({
  name: 'mentions',
  needs: ['structure'],
  parse: document => namesIn(document, tag(document)).map(({ start, end, kind, rule }) => ({ start, end, type: kinds[kind]!, rule })),
})
