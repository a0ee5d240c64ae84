import type { Source } from '../../../contract/layers.ts'
import type { Range } from '../../../english/syntax/range.ts'
import * as tag from '../../../english/tagger/tags.ts'
import type { Word } from '../../../english/tagger/word.ts'

/** The source that some words are: [Jane Doe], [she], [a doctor]. */
export function sourceOf(words: readonly Word[], tags: Uint8Array, { first, last }: Range): Source {
  return { start: words[first]!.start, end: words[last - 1]!.end, kind: kindOf(words, tags, first, last) }
}

function kindOf(words: readonly Word[], tags: Uint8Array, first: number, last: number): Source['kind'] {
  if (tags[last - 1] === tag.pronoun || tags[last - 1] === tag.objectPronoun || tags[last - 1] === tag.questionWord)
    return 'pronoun'
  return words
    .slice(first, last)
    .some(({ lexeme }, index) => lexeme.capital && lexeme.shape !== 'mark' && (index > 0 || last - first === 1))
    ? 'name'
    : 'description'
}
