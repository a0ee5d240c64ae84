import type { ArticleResult } from '../finding.ts'

/** What a whole run came to. */
export interface Summary {
  readonly articles: number
  readonly compared: number
  readonly errors: number
  readonly warnings: number
  readonly written: number
  readonly failures: number
  /** Records that were read, where records are checked and no articles. */
  readonly records?: number
}

/** Writes results as they come, so that five thousand articles take no more memory than one. Pure: text out, nothing else. */
export interface Reporter {
  readonly start: string
  article(result: ArticleResult): string
  end(summary: Summary): string
}
