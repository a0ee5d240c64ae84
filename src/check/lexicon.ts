import type { OwnWords } from '../contract/parser.ts'
import type { Config } from './schemas.ts'

const wordLists = ['names', 'organizations', 'cueVerbs', 'linkHeadings', 'honorifics'] as const

/** The words of one's own in a config, and in what is nearer than it. */
export function lexiconOf(...configs: readonly Config[]): OwnWords | undefined {
  const words = wordLists
    .map(list => [list, configs.flatMap(config => config[list] ?? [])] as const)
    .filter(([, words]) => words.length > 0)
  return words.length > 0 ? Object.fromEntries(words) : undefined
}
