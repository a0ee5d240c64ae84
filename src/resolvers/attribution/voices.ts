import { sayingVerbs } from '../../lexicon/saying-verbs.ts'
import { wordClass } from '../../grammar/word-class.ts'
import { lexemeOf } from '../../document/lexemes.ts'
import { paragraphAt, type Draft } from './drafts.ts'
import type { Scene } from './sieve.ts'

/** Words that stand for somebody only in their own sentence, and things that do not speak on. */
const bound = /^(?:who|which|that|it|this|one|another|i|we)$/i
const lastWord = /[\p{L}]+$/u

/** The draft whose speaker may go on speaking: the last direct one before an index in its paragraph or the one before, else the last that is plainly said. */
export function voiceBefore({ document, drafts }: Scene, index: number): Draft | undefined {
  const here = paragraphAt(document, drafts[index]!.start)
  let said: Draft | undefined
  for (let at = index - 1; at >= 0; at--) {
    const draft = drafts[at]!
    if (here - paragraphAt(document, draft.end - 1) > 1) break
    if (!draft.source || !speaks(document.text, draft)) continue
    if (draft.kind === 'direct') return draft
    said ??= draft
  }
  return said
}

function speaks(text: string, { kind, source, cue }: Draft): boolean {
  if (bound.test(text.slice(source!.start, source!.end))) return false
  if (kind !== 'indirect') return true
  const verb = cue && lastWord.exec(text.slice(cue.start, cue.end))?.[0]
  return verb !== undefined && sayingVerbs.has(wordClass(lexemeOf(verb)).verb?.lemma ?? '')
}
