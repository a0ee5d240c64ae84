import { defineParser } from '../../parser.ts'
import { kinds } from './labels.ts'
import { namesIn } from './names.ts'
import { withOwnNames } from './own-names.ts'
import { tag } from './tag.ts'

export const mentions = defineParser({
  name: 'mentions',
  needs: ['structure'],
  parse: (document, _, { own }) => {
    const found = namesIn(document, tag(document)).map(({ start, end, kind, rule }) => ({ start, end, type: kinds[kind]!, rule }))
    return own ? withOwnNames(document, found, own) : found
  },
})
