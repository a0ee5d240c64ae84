import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../fixtures/articles')

const paragraphs = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && entry.name !== 'lighthouse-museum')
  .flatMap(({ name }) =>
    readFileSync(join(folder, name, 'article.txt'), 'utf8')
      .split(/\n+/)
      .filter(line => line.length > 80),
  )

/**
 * Articles of about a length (in UTF-16 units), made of the fixtures' paragraphs: each begins elsewhere, and a step that
 * has no factor in common with their number brings them in another order. `seed` chooses the set.
 */
export function articlesOf(length, count, seed = 0) {
  return Array.from({ length: count }, (_, index) => {
    const step = 1 + 2 * ((index + seed) % 7)
    let text = ''
    for (let at = index * 5 + seed; text.length < length; at += step)
      text += `${paragraphs[at % paragraphs.length]}\n\n`
    return text
  })
}

export const bytesOf = texts => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
