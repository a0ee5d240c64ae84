import { defineParser } from '../../parser.ts'
import { kinds } from './labels.ts'
import { spansOf } from './mentions.ts'
import { withOwnNames } from './own-names.ts'
import { tag } from './tag.ts'

const types = { person: 'person', organization: 'organization', place: 'place', group: 'group', other: undefined } as const

export const mentions = defineParser({
  name: 'mentions',
  needs: ['structure'],
  parse: (document, _, { own }) => {
    const found = spansOf(document, tag(document)).flatMap(({ start, end, kind }) => {
      const type = types[kinds[kind]!]
      return type ? [{ start, end, type, rule: 'tagger' }] : []
    })
    return own ? withOwnNames(document, found, own) : found
  },
})
