import { phraseBefore } from '../../grammar/noun-phrases.ts'
import type { Range } from '../../grammar/range.ts'
import { mainSubject, subjectBefore, subjectOfVerbBefore } from '../../grammar/subjects.ts'
import * as tag from '../../grammar/tags.ts'
import type { Cue, Sentence } from './sentence.ts'

/** The subject of a cue: [Jane Doe] said; [she] wants to say; [the mayor] left, saying. */
export function sourceBefore({ words, tags }: Sentence, { group }: Cue): Range | undefined {
  if (tags[group.first] === tag.gerund && tags[group.first - 1] === tag.noun) return phraseBefore(words, tags, group.first)
  const dependent = group.to || tags[group.first] === tag.gerund
  if (tags[group.first] === tag.gerund && tags[group.first - 1] === tag.comma) return mainSubject(words, tags, group.first)
  return dependent ? subjectOfVerbBefore(words, tags, group.first) : subjectBefore(words, tags, group.first)
}

/** The cue hangs loosely in its sentence, where deeds are told more often than words: a way [to attack], a list [naming], I [like]. */
export function isLoose({ words, tags }: Sentence, { group }: Cue): boolean {
  const before = tags[group.first - 1]
  if (group.to || tags[group.first] === tag.gerund) return tag.isHead(before) || before === undefined
  return before === tag.pronoun && firstPerson.has(words[group.first - 1]!.lexeme.lower)
}

const firstPerson: ReadonlySet<string> = new Set(['i', 'we', 'you'])
