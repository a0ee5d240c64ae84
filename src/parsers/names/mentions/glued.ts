import type { Document } from '../../../document/document.ts'
import { kinds } from './labels.ts'
import { type Name, nameOf } from './name.ts'

const person = kinds.indexOf('person')
/** `Doe` of `DoeLeaves`, which is no McDoe or DeVeld. */
const glue = /^(\p{Lu}\p{Ll}{2,})\p{Lu}/u

/**
 * [Jane Doe] Jane Ann DoeLeaves early MORE said: some pages glue a headline to the full name that they repeat behind a name.
 * The name ends where it stands for the first time.
 */
export function withoutGlue({ tokens }: Document, name: Name): Name {
  const { first, last, kind, rule } = name
  if (kind !== person) return name
  for (let at = last - 1; at > first; at--) {
    const { shape, text } = tokens[at]!.lexeme
    const surname = shape === 'mixed' ? glue.exec(text)?.[1] : undefined
    if (surname === undefined) continue
    let end = first
    while (end < at && tokens[end]!.lexeme.text !== surname) end++
    if (end < at) return nameOf(tokens, first, end + 1, kind, rule)
  }
  return name
}

/** Jane Doe [Jane Ann DoeLeaves] early: the same, where the two were read as two names. */
export function isGluedRepeat({ tokens }: Document, before: Name | undefined, { first, last, kind }: Name): boolean {
  const { shape, text } = tokens[last - 1]!.lexeme
  return (
    kind === person &&
    before?.last === first &&
    shape === 'mixed' &&
    glue.exec(text)?.[1] === tokens[before.last - 1]!.lexeme.text
  )
}
