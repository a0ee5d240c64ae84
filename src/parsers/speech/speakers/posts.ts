import type { Document } from '../../../document/document.ts'
import { type Span, trimmed } from '../../../document/span.ts'
import { months } from '../../../english/words/time/months.ts'
import { type Draft, draftOf } from './drafts.ts'
import type { LineRule, Scene } from './sieve.ts'

/** — Jane Doe (@janedoe) May 3, 2026, and a word of the page. */
const signature = /[—–] ?([^—–()]{2,80}?) ?\(@\w{1,20}\) ([A-Z][a-z]+)\.? \d{1,2}, \d{4}(?: Report)?$/
/** What a page says in front of a post. */
const skip = /^Skip Twitter post (?:\d{1,2} )?by @\w{1,20}\s/
const address = /(?:https?:\/\/|pic\.twitter\.com\/)\S+\s*$/
/** UTF-16 units: no signature, and no address before it, is longer. */
const longest = 160
const mostAddresses = 4
/** A post has 280 characters and the addresses in it; what is longer is prose that ends with one. */
const longestPost = 400

/** [We lost the boat!] — Jane Doe (@janedoe) May 3, 2026: a post that a page shows in a paragraph of its own, and who wrote it. */
export const posts: LineRule = {
  name: 'post',
  eg: 'The board met.\n\n⟦quote:We lost the boat!⟧ — ⟦speaker:Jane Doe⟧ (@janedoe) May 3, 2026',
  not: ['— Jane Doe (@janedoe) May 3, 2026'],
  find: readPosts,
}

function readPosts({ document, structure }: Pick<Scene, 'document' | 'structure'>): Draft[] {
  return document.paragraphs.flatMap((paragraph, at) =>
    structure.roles[at] === 'body' ? postIn(document, paragraph) : [],
  )
}

function postIn({ text }: Document, { start, end }: Span): Draft[] {
  const from = Math.max(start, end - longest)
  const tail = text.slice(from, end)
  const signed = tail.includes('(@') ? signature.exec(tail) : null
  if (!signed || !months.has(signed[2]!.toLowerCase())) return []
  const dash = from + signed.index
  const name = dash + signed[0].indexOf(signed[1]!)
  const said = withoutAddresses(text, start + (skip.exec(text.slice(start, start + longest))?.[0].length ?? 0), dash)
  if (said.start >= said.end || said.end - said.start > longestPost) return []
  return [
    draftOf({
      kind: 'direct',
      rule: posts.name,
      parts: [said],
      source: { ...trimmed(text, { start: name, end: name + signed[1]!.length }), kind: 'name' },
      start,
      end,
    }),
  ]
}

/** We lost the boat![ https://boat.example pic.twitter.com/boat] */
function withoutAddresses(text: string, start: number, end: number): Span {
  let said = trimmed(text, { start, end })
  for (let count = 0; count < mostAddresses; count++) {
    const from = Math.max(start, said.end - longest)
    const found = address.exec(text.slice(from, said.end))
    if (!found) break
    said = trimmed(text, { start, end: from + found.index })
  }
  return said
}
