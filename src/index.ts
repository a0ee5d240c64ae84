export { readArticle, UserError } from './article.ts'
export { loadConfig } from './config.ts'
export type { OwnWords } from './contract/parser.ts'
export type { ReadOptions } from './options.ts'
export type { CompleteArticle } from './record/complete-article.ts'
export type { Section } from './record/fields.ts'
export type { OffsetUnit } from './record/offsets.ts'
export type {
  Article,
  ArticleSource,
  Boilerplate,
  Byline,
  DateItem,
  Dateline,
  Entity,
  Link,
  NoteItem,
  Phrase,
  PublishedDay,
  Quote,
  RoleMention,
  Spanned,
  Speaker,
} from './record/types.ts'
