import { firstEndingAfter, overlaps, type Span } from '../../../document/span.ts'
import type { Range } from '../../../grammar/range.ts'
import * as tag from '../../../grammar/tags.ts'
import type { Word } from '../../../grammar/word.ts'
import type { Lexeme } from '../../../document/lexemes.ts'
import { tagWords } from '../../../grammar/tagging.ts'
import { paragraphAt } from '../drafts.ts'
import { nameBefore, nameFrom } from '../names.ts'
import { leads, paragraphAbove } from '../places.ts'
import { reports } from '../reporting.ts'
import { sourceOf } from '../sources.ts'
import type { Scene, Sieve } from '../sieve.ts'
import { wordsBefore } from '../subjects.ts'

/** Jane Doe: [“We will be back.”] Doe, on the pier: [“It is late.”] Continued Doe: ¶ [“It is late.”] From Doe: [“It is late.”] A name and a colon, and no verb but that of a cue. */
export const namedBefore: Sieve = {
  rule: 'named-before',
  answer(scene, index) {
    const { document, structure, drafts, quotations } = scene
    const draft = drafts[index]!
    const above = leads(document, draft) ? paragraphAbove(scene, draft) : undefined
    if (structure.roles[paragraphAt(document, draft.start)] === 'headline') return undefined
    const words = wordsBefore(document, above?.end ?? draft.start, quotations)
    if (words.at(-1)?.lexeme.text !== ':') return undefined
    const opening = openingName(scene, words)
    if (opening) return { source: sourceOf(words, tagWords(words), opening), cue: spanOf(words.at(-1)!) }
    const found = nameBefore(words, words.length - 1)
    const range = found && found.last - found.first > 1 && leadsIn(words[found.first]!.lexeme) ? { ...found, first: found.first + 1 } : found
    const before = range && words[range.first - 1]?.lexeme
    if (!range || (before && before.shape !== 'mark' && !leadsIn(before))) return undefined
    return { source: sourceOf(words, tagWords(words), range), cue: spanOf(words.at(-1)!) }
  },
}

/** [Jane Doe], on the pier: [Doe], May 9, in Orlan: Here is [Jane Doe] in May: The person who opens a sentence without any other verb. */
function openingName({ people }: Scene, words: readonly Word[]): Range | undefined {
  const here = words[0]!.lexeme.lower === 'here' ? 2 : 0
  const name = nameFrom(words, here)
  const next = name && words[name.last]
  if (!next || name.last === words.length - 1 || here === 0 && next.lexeme.text !== ',') return undefined
  const tags = tagWords(words)
  if (tags.some((kind, at) => at >= name.last && (kind === tag.quotation || !words[at]!.lexeme.capital && (tag.isVerb(kind) || kind === tag.auxiliary || kind === tag.modal)))) return undefined
  const span = { start: words[here]!.start, end: words[name.last - 1]!.end }
  const person = people[firstEndingAfter(people, span.start)]
  return person && overlaps(person, span) ? name : undefined
}

const spanOf = ({ start, end }: Word): Span => ({ start, end })

/** Said Doe: From Doe: Media caption Doe: */
const leadsIn = (lexeme: Lexeme): boolean => lexeme.lower === 'from' || lexeme.lower === 'caption' || reports(lexeme)
