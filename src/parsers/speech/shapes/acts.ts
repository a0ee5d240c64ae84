import type { Report } from '../../../contract/layers.ts'
import { actOf, type Frame } from '../../../english/cue-verbs.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { cueLemma } from './evidence.ts'
import { ruleOf } from './rules/index.ts'
import type { Candidate, Sentence } from './sentence.ts'

/** What may stand behind a cue, by what its rule reads. */
const framesOf: Readonly<Record<'object' | 'deed' | 'clause', readonly Frame[]>> = {
  object: ['object', 'topic', 'complement', 'as', 'noun'],
  deed: ['to'],
  clause: ['words', 'clause', 'that', 'question', 'object', 'topic', 'complement'],
}

/** What kind of act is reported: said that (say), told them to (order), praised (judge), hoped (think), wants to (want). */
export function actOfReport(sentence: Sentence, candidate: Candidate): Report['act'] {
  const { rule, cue, addressee, content } = candidate
  const opens = sentence.tags[content[0]!.first]
  if ((addressee || rule === 'asked-by') && (opens === tag.infinitiveTo || opens === tag.negation)) return 'order'
  if (rule === 'is-confident') return 'think'
  const lemma = cueLemma(sentence, cue).replace(/ by$/, '')
  const reads = rule === 'praised-by' ? 'object' : (ruleOf(rule).reads ?? 'clause')
  for (const frame of framesOf[reads]) {
    const act = actOf(lemma, frame)
    if (act) return act
  }
  return 'say'
}
