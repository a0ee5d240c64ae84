import type { Published, Structure } from '../../contract/layers.ts'
import { defineParser } from '../../contract/parser.ts'
import type { Document } from '../../document/document.ts'
import { readDay } from '../../english/calendar-day.ts'
import { readDateLine } from './date-lines.ts'
import { readLine } from './lines.ts'

/** The day of publication: what the caller said, else what the dateline or a line above the text says. */
export const published = defineParser({
  name: 'published',
  needs: ['structure'],
  parse: (document, { structure }, context) => context.published ?? writtenDay(document, structure),
})

/** Only a day with its year counts: nothing is guessed. */
function writtenDay(document: Document, { roles, dateline }: Structure): Published | undefined {
  const { paragraphs, tokens } = document
  for (const [index, role] of roles.entries()) {
    const date = role === 'dateline' ? readDateLine(tokens, readLine(document, paragraphs[index]!)) : undefined
    if (date) return { date, from: 'dateline' }
  }
  const first = dateline?.date ? tokens.findIndex(({ start }) => start === dateline.date!.start) : -1
  const date = first < 0 ? undefined : readDay(tokens, first, tokens.length)?.date
  return date ? { date, from: 'dateline' } : undefined
}
