import * as tag from '../tagger/tags.ts'

/** [was] closed, [never] closed */
export function isPredicate(tags: Uint8Array, from: number): boolean {
  let at = from
  while (tags[at] === tag.adverb || tags[at] === tag.negation) at++
  return tag.isFiniteVerb(tags[at])
}
