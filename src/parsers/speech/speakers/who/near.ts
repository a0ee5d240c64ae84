import { paragraphAt } from '../../../../document/document.ts'
import { firstEndingAfter, itemAt } from '../../../../document/span.ts'
import type { Known } from './named.ts'
import type { Phrase } from './phrase.ts'
import type { Answer, Scene, Spoken } from './scene.ts'

/** So many mentions before a source are looked at. */
const mostMentions = 80

/** The mentions before an offset, the nearest first, those in quotations left out; as far back as so many paragraphs. */
export function* mentionsBefore(
  { document, mentions, quotations }: Pick<Scene, 'document' | 'mentions' | 'quotations'>,
  offset: number,
  paragraphs: number,
): Generator<Known> {
  const here = paragraphAt(document, offset)
  const last = firstEndingAfter(mentions, offset - 1)
  for (let at = last - 1; at >= Math.max(0, last - mostMentions); at--) {
    const mention = mentions[at]!
    if (mention.end > offset) continue
    if (here - paragraphAt(document, mention.start) > paragraphs) return
    if (!itemAt(quotations, mention.start)) yield mention
  }
}

/** Where an entity was named last before an offset; -1 if nowhere. */
export function lastNamed({ entities }: Scene, entity: number, offset: number): number {
  const { mentions } = entities[entity]!
  return mentions[firstEndingAfter(mentions, offset) - 1]?.start ?? -1
}

/** Who spoke last, if that is at most so many paragraphs ago. */
export function lastSpeaker({ document, spoken }: Scene, offset: number, paragraphs: number): Spoken | undefined {
  const last = spoken.at(-1)
  return last && paragraphAt(document, offset) - paragraphAt(document, last.start) <= paragraphs ? last : undefined
}

export const isEntity = (answer: Answer | undefined, entity: number): boolean =>
  answer !== undefined && 'entity' in answer && answer.entity === entity

/** So many speakers back somebody without a name is still known by what they are. */
const memory = 12

/** Somebody without a name who spoke and was called the same: a doctor at the port … [the doctor]. */
export function sameNameless({ spoken }: Scene, { noun, plural }: Phrase): Spoken | undefined {
  return spoken
    .slice(-memory)
    .findLast(
      ({ answer, phrase }) =>
        'nameless' in answer && phrase !== undefined && phrase.noun === noun && phrase.plural === plural,
    )
}
