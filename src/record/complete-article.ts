import type { Article } from './types.ts'

/** A record of all sections: every list is there. */
export type CompleteArticle = Article & { [List in ListName]-?: NonNullable<Article[List]> }

type ListName = { [Key in keyof Article]-?: NonNullable<Article[Key]> extends unknown[] ? Key : never }[keyof Article]
