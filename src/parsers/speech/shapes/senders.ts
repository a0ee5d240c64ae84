import { phraseBefore, timesBefore } from '../../../english/syntax/noun-phrases.ts'
import type { Range } from '../../../english/syntax/range.ts'
import { subjectBefore } from '../../../english/syntax/subjects.ts'
import { verbGroup } from '../../../english/syntax/verb-groups.ts'
import * as tag from '../../../english/tagger/tags.ts'
import { lemmaOf } from '../../../english/tagger/word-class.ts'
import { promptingVerbs } from '../../../english/words/verbs/prompting-verbs.ts'
import { sendingVerbs } from '../../../english/words/verbs/sending-verbs.ts'
import type { Sentence } from './sentence.ts'

/** Who gave out the words before an index: [Jane Doe] sent a letter saying; but not: a boy saying. */
export function senderBefore(sentence: Sentence, gerund: number): Range | undefined {
  const sent = objectOf(sentence, gerund, sendingVerbs)
  return sent && subjectBefore(sentence.words, sentence.tags, verbGroup(sentence.words, sentence.tags, sent.verb).first)
}

/** Who is brought to say what follows: the storm led [the boatmen] to say. */
export const ledBefore = (sentence: Sentence, to: number): Range | undefined =>
  tag.isHead(sentence.tags[to - 1]) ? objectOf(sentence, to, promptingVerbs)?.object : undefined

/** The phrase before an index, if it is the object of one of some verbs, and that verb: (sent) [a letter] on Tuesday. */
function objectOf(
  { words, tags }: Sentence,
  last: number,
  verbs: ReadonlySet<string>,
): { readonly verb: number; readonly object: Range } | undefined {
  const object = phraseBefore(words, tags, timesBefore(words, tags, last))
  if (!object) return undefined
  let verb = object.first - 1
  while (tags[verb] === tag.adverb || words[verb]?.lexeme.lower === 'out') verb--
  if (!tag.isVerb(tags[verb])) return undefined
  const lemma = lemmaOf(words[verb]!.lexeme)
  if (!verbs.has(words[verb + 1]!.lexeme.lower === 'out' ? `${lemma} out` : lemma)) return undefined
  const { passive, reduced } = verbGroup(words, tags, verb)
  return passive || reduced ? undefined : { verb, object }
}
