import { paragraphAt } from '../../../document/document.ts'
import type { Draft } from './drafts.ts'
import { paragraphAbove, sentenceAt } from './positions.ts'
import type { Scene } from './sieve.ts'

/** Words that stand for somebody only in their own sentence, and things that do not speak on. */
const bound = /^(?:who|which|that|it|this|one|another|i|we)$/i
/** No voice is looked for farther back, in drafts. */
export const memory = 12

/** The drafts whose speaker may go on speaking, the last first: those before an index in its paragraph or the one above. */
export function voicesBefore(scene: Scene, index: number): Draft[] {
  const { document, drafts } = scene
  const first =
    (paragraphAbove(scene, drafts[index]!) ?? document.paragraphs[paragraphAt(document, drafts[index]!.start)])
      ?.start ?? 0
  const voices: Draft[] = []
  for (let at = index - 1; at >= Math.max(0, index - memory); at--) {
    const draft = drafts[at]!
    if (draft.end <= first) break
    if (draft.source && carriesOn(document.text, draft)) voices.push(draft)
  }
  return voices
}

/** The voice that goes on: one in the sentence right before, else the last direct one, else the last that is plainly said. */
export function voiceBefore(scene: Scene, index: number): Draft | undefined {
  const voices = voicesBefore(scene, index)
  const here = sentenceAt(scene.document, scene.drafts[index]!.start)
  const near = voices[0] && here - sentenceAt(scene.document, voices[0].end - 1) <= 1
  return near ? voices[0] : (voices.find(({ kind }) => kind === 'direct') ?? voices[0])
}

const carriesOn = (text: string, { kind, speaks, source }: Draft): boolean =>
  (kind !== 'indirect' || speaks === true) && !bound.test(text.slice(source!.start, source!.end))
