import type { ReadOptions } from './options.ts'

/**
 * The options of `readArticle` that a config holds: the file that is named, or the nearest `copydesk.config.yaml` or `.json` of a
 * folder upward; none gives `{}`. Throws a `UserError` for a config that is wrong.
 */
export async function loadConfig(path = '.'): Promise<ReadOptions> {
  return (await import('./check/load-config.ts')).loadConfig(path)
}
