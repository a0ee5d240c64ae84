import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Option } from 'commander'
import type { FoundConfig } from '../check/find-config.ts'
import { lexiconOf } from '../check/lexicon.ts'
import type { Config } from '../check/schemas.ts'
import { UserError } from '../contract/errors.ts'
import { configNames } from '../input/config-names.ts'
import type { FieldNames } from '../input/fields.ts'
import type { Section } from '../record/fields.ts'

/** What `--config FILE` and `--no-config` say: a file, `false` for none, absent for the one that is found. */
export interface ConfigOptions {
  readonly config?: string | false
}

/** Fresh options for every command that reads articles. */
export const configOptions = (): Option[] => [
  new Option('--config <file>', 'this config, not the nearest copydesk.config.yaml or .json upward'),
  new Option('--no-config', 'no config at all'),
]

/** The config for a run over these paths: the nearest upward of each, which must be the same for all. */
export async function configFor(paths: readonly string[], { config }: ConfigOptions): Promise<Config> {
  if (config === false) return {}
  if (typeof config === 'string') return (await read(config)).config
  const found = [...new Set(paths.map(path => nearestConfig(folderOf(path))))]
  if (found.length > 1)
    throw new UserError(
      `${paths.length} paths have different configs (${found.map(path => path ?? 'none').join(', ')}): name one with --config`,
    )
  return found[0] === undefined ? {} : (await read(found[0])).config
}

/** Loaded when there is a config at all. */
const read = async (path: string): Promise<FoundConfig> => (await import('../check/find-config.ts')).readConfig(path)

function folderOf(path: string): string {
  if (path === '-') return '.'
  const fixed = path.replace(/[^/\\]*[*?[{].*$/, '') || '.'
  return isFolder(fixed) ? fixed : dirname(fixed)
}

/** What cannot be asked for is told when it is read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function nearestConfig(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = configNames.map(name => join(at, name)).find(path => existsSync(path))
    if (found !== undefined || at === dirname(at)) return found
  }
}

/** The flags that a config may stand for. */
export interface ReadingFlags extends Partial<FieldNames> {
  readonly only?: readonly Section[] | undefined
  readonly date?: string | undefined
  readonly minConfidence?: number | undefined
}

/** How articles are read: as the flags say, else as the config does. */
export const readingOf = (flags: ReadingFlags, config: Config) => ({
  textField: flags.textField ?? config.fields?.text,
  idField: flags.idField ?? config.fields?.id,
  dateField: flags.dateField ?? config.fields?.date,
  titleField: flags.titleField ?? config.fields?.title,
  keep: flags.keep ?? config.keep ?? [],
  only: flags.only ?? config.only,
  date: flags.date ?? config.date,
  minConfidence: flags.minConfidence ?? config.minConfidence,
  lexicon: lexiconOf(config),
})
