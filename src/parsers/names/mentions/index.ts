import type { Boilerplate } from '../../../contract/layers.ts'
import { defineParser } from '../../../contract/parser.ts'
import { itemAt } from '../../../document/span.ts'
import { withDateline } from './dateline.ts'
import { kinds } from './labels.ts'
import { namesIn } from './names.ts'
import { withOwnNames } from './own-names.ts'
import { tag } from './tag.ts'

/** What stands on every page, whatever the article: its names are none of it. */
const furniture: ReadonlySet<Boilerplate['kind'] | undefined> = new Set<Boilerplate['kind']>([
  'comments',
  'company-note',
  'cookie',
  'navigation',
  'other',
  'product',
  'share',
  'sign-up',
  'stamp',
  'tags',
])

export const mentions = defineParser({
  name: 'mentions',
  needs: ['structure'],
  parse: (document, { structure: { boilerplate, dateline } }, { own }) => {
    const reading = tag(document)
    const names = namesIn(document, reading)
    const found = (dateline ? withDateline(document, reading.words, names, dateline) : names)
      .filter(({ start }) => !furniture.has(itemAt(boilerplate, start)?.kind))
      .map(({ start, end, kind, rule }) => ({ start, end, type: kinds[kind]!, rule }))
    return own ? withOwnNames(document, found, own) : found
  },
})
