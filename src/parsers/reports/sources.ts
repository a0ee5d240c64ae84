import type { Range } from '../../grammar/range.ts'
import { subjectBefore, subjectOfVerbBefore } from '../../grammar/subjects.ts'
import * as tag from '../../grammar/tags.ts'
import type { Cue, Sentence } from './sentence.ts'

/** The subject of a cue: [Jane Doe] said; [she] wants to say; [the mayor] left, saying. */
export function sourceBefore({ words, tags }: Sentence, { group }: Cue): Range | undefined {
  const dependent = group.to || tags[group.first] === tag.gerund
  return dependent ? subjectOfVerbBefore(words, tags, group.first) : subjectBefore(words, tags, group.first)
}
