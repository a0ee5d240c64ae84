export { readArticle, type ReadOptions, type Section } from './article.ts'
export type { Article } from './record/article.ts'
export type { OffsetUnit } from './record/offsets.ts'
export type { OwnWords } from './parser.ts'
