import { sayingVerbs } from '../../lexicon/saying-verbs.ts'
import { wordClass } from '../../grammar/word-class.ts'
import { lexemeOf } from '../../document/lexemes.ts'
import { paragraphAt, type Draft } from './drafts.ts'
import { sentenceAt } from './places.ts'
import type { Scene } from './sieve.ts'

/** Words that stand for somebody only in their own sentence, and things that do not speak on. */
const bound = /^(?:who|which|that|it|this|one|another|i|we)$/i
/** No voice is looked for farther back, in drafts. */
export const memory = 12
const lastWord = /[\p{L}]+$/u

/** The drafts whose speaker may go on speaking, the last first: those before an index in its paragraph or the one before. */
export function voicesBefore({ document, drafts }: Scene, index: number): Draft[] {
  const here = paragraphAt(document, drafts[index]!.start)
  const voices: Draft[] = []
  for (let at = index - 1; at >= Math.max(0, index - memory); at--) {
    const draft = drafts[at]!
    if (here - paragraphAt(document, draft.end - 1) > 1) break
    if (draft.source && speaks(document.text, draft)) voices.push(draft)
  }
  return voices
}

/** The voice that goes on: one in the sentence right before, else the last direct one, else the last that is plainly said. */
export function voiceBefore(scene: Scene, index: number): Draft | undefined {
  const voices = voicesBefore(scene, index)
  const here = sentenceAt(scene.document, scene.drafts[index]!.start)
  const near = voices[0] && here - sentenceAt(scene.document, voices[0].end - 1) <= 1
  return near ? voices[0] : voices.find(({ kind }) => kind === 'direct') ?? voices[0]
}

function speaks(text: string, { kind, rule, source, cue }: Draft): boolean {
  if (bound.test(text.slice(source!.start, source!.end))) return false
  if (kind !== 'indirect' || rule.startsWith('according-to')) return true
  const verb = cue && lastWord.exec(text.slice(cue.start, cue.end))?.[0]
  return verb !== undefined && sayingVerbs.has(wordClass(lexemeOf(verb)).verb?.lemma ?? '')
}
