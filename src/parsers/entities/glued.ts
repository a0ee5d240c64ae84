import type { Document } from '../../document/document.ts'
import { kinds } from './labels.ts'
import type { Name } from './names.ts'

const person = kinds.indexOf('person')
/** `Doe` of `DoeLeaves`, which is no McDoe or DeVeld. */
const glue = /^(\p{Lu}\p{Ll}{2,})\p{Lu}/u

/**
 * [Jane Doe] Jane Ann DoeLeaves early MORE said: some pages glue a headline to the full name that they repeat behind a name.
 * The name ends where it stands for the first time.
 */
export function withoutGlue({ tokens }: Document, name: Name): Name {
  const { first, last, kind } = name
  const surname = kind === person && last - first > 1 ? glue.exec(tokens[last - 1]!.lexeme.text)?.[1] : undefined
  if (surname === undefined) return name
  let end = first
  while (end < last && tokens[end]!.lexeme.text !== surname) end++
  return end === last ? name : { ...name, last: end + 1, end: tokens[end]!.end }
}
