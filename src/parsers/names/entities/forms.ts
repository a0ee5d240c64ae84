import type { Named } from './named.ts'

/** A spelling, what is read off it once, and all mentions that have it. */
export interface Form<Name> {
  readonly name: Name
  readonly mentions: Named[]
}

/** Sorts mentions by their spelling, in the order of the text. `alone` reads a name that a mention has by what stands around it. */
export function readForms<Name>(
  mentions: readonly Named[],
  read: (mention: Named) => Name,
  alone?: (mention: Named, next: Named | undefined) => Name | undefined,
): Form<Name>[] {
  const spelled = new Map<string, Form<Name>>()
  const forms: Form<Name>[] = []
  for (let index = 0; index < mentions.length; index++) {
    const named = mentions[index]!
    const own = alone?.(named, mentions[index + 1])
    const { spelling } = named
    const known = own === undefined ? spelled.get(spelling) : undefined
    if (known) {
      known.mentions.push(named)
      continue
    }
    const form = { name: own ?? read(named), mentions: [named] }
    if (own === undefined) spelled.set(spelling, form)
    forms.push(form)
  }
  return forms
}
