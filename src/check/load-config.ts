import { statSync } from 'node:fs'
import type { ReadOptions } from '../options.ts'
import { findConfig, readConfig } from './find-config.ts'
import { lexiconOf } from './lexicon.ts'

/** The options of a config, for `readArticle`. */
export function loadConfig(path: string): ReadOptions {
  const folder = statSync(path, { throwIfNoEntry: false })?.isDirectory()
  const config = (folder ? findConfig(path) : readConfig(path))?.config
  if (!config) return {}
  const { date, only, minConfidence } = config
  const lexicon = lexiconOf(config)
  return {
    ...(date && { date }),
    ...(only && { only }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(lexicon && { lexicon }),
  }
}
