import type { Document } from '../../document/document.ts'
import { femaleNames } from '../../lexicon/female-names.ts'
import { maleNames } from '../../lexicon/male-names.ts'
import { type Name, personName } from './name.ts'
import type { Named } from './named.ts'

/** A name and all mentions that have it. */
export interface Form {
  readonly name: Name
  readonly mentions: Named[]
}

/** Sorts the mentions of people by their names, in the order of the text. */
export function readForms(document: Document, mentions: readonly Named[]): Form[] {
  const forms = new Map<string, Form>()
  for (const [index, mention] of mentions.entries()) {
    const name = sharedSurname(document, mention, mentions[index + 1]) ?? personName(document.tokens, mention.first, mention.last)
    const key = name.suffix ? `${name.words.join(' ')}, ${name.suffix}` : name.words.join(' ')
    const form = forms.get(key)
    if (form) form.mentions.push(mention)
    else forms.set(key, { name, mentions: [mention] })
  }
  return [...forms.values()]
}

/** Names of the prose before those of bylines, and of more words before those of fewer. */
export const byFullness = (a: Form, b: Form): number => Number(isByline(a)) - Number(isByline(b)) || b.name.words.length - a.name.words.length

const isByline = ({ mentions }: Form): boolean => mentions.every(({ standing }) => standing === 'byline')

/** `[Bill] and Hilda Doe` is Bill Doe. */
function sharedSurname({ tokens }: Document, { first, last }: Named, next: Named | undefined): Name | undefined {
  if (last - first !== 1 || next?.first !== last + 1 || next.last - next.first < 2 || tokens[last]!.lexeme.lower !== 'and') return undefined
  const given = tokens[first]!.lexeme.lower
  if (!maleNames.has(given) && !femaleNames.has(given)) return undefined
  const { words, ...rest } = personName(tokens, next.first, next.last)
  return { words: [given, words.at(-1)!], particle: rest.particle, particleFirst: false }
}
