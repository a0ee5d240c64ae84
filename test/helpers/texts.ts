import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../fixtures/articles')

/** The slugs of all fixture articles. */
export const slugs = (): string[] =>
  readdirSync(folder)
    .filter(slug => existsSync(join(folder, slug, 'article.txt')))
    .sort()

export const fixturePath = (slug: string, file: string): string => join(folder, slug, file)

/** Every fixture article that is UTF-8, with its slug. */
export const fixtureTexts = (): { slug: string; text: string }[] =>
  slugs().map(slug => ({ slug, text: readFileSync(fixturePath(slug, 'article.txt'), 'utf8') }))
