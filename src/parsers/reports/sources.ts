import { phraseBefore, phraseFrom } from '../../grammar/noun-phrases.ts'
import type { Range } from '../../grammar/range.ts'
import { mainSubject, subjectBefore, subjectOfVerbBefore } from '../../grammar/subjects.ts'
import * as tag from '../../grammar/tags.ts'
import { verbGroup } from '../../grammar/verb-groups.ts'
import { reportingVerb, takes } from './cues.ts'
import type { Cue, Sentence } from './sentence.ts'

/** The subject of a cue: [Jane Doe] said; [she] wants to say; [the mayor] left, saying. */
export function sourceBefore(sentence: Sentence, cue: Cue): Range | undefined {
  const { words, tags } = sentence
  const { group } = cue
  if (tags[group.first] === tag.gerund && tags[group.first - 1] === tag.noun) return phraseBefore(words, tags, group.first)
  const dependent = group.to || tags[group.first] === tag.gerund
  const before = tags[group.first - 1]
  if (tags[group.first] === tag.gerund && before === tag.comma) return speakerBefore(sentence, group.first) ?? mainSubject(words, tags, group.first)
  if (before === tag.coordinator) return speakerBefore(sentence, group.first - 1) ?? subjectBefore(words, tags, group.first)
  return dependent ? subjectOfVerbBefore(words, tags, group.first) : subjectBefore(words, tags, group.first)
}

/** Who spoke before in the sentence: [she] said it was over, adding; [she] said that he left and argued. */
function speakerBefore({ words, tags }: Sentence, before: number): Range | undefined {
  for (let at = before - 1; at >= 0; at--) {
    if (words[at]!.quotation !== undefined || tags[at] !== tag.finite || !takes(reportingVerb(words[at]!.lexeme), 'words')) continue
    return subjectBefore(words, tags, verbGroup(words, tags, at).first) ?? (tags[at + 1] === tag.noun ? phraseFrom(words, tags, at + 1) : undefined)
  }
  return undefined
}

/** The cue hangs loosely in its sentence, where deeds are told more often than words: a way [to attack], a list [naming], I [like]. */
export function isLoose({ words, tags }: Sentence, { group }: Cue): boolean {
  const before = tags[group.first - 1]
  if (group.to || tags[group.first] === tag.gerund) return tag.isHead(before) || before === undefined
  return before === tag.pronoun && firstPerson.has(words[group.first - 1]!.lexeme.lower)
}

const firstPerson: ReadonlySet<string> = new Set(['i', 'we', 'you'])
