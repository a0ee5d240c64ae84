import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { UserError } from '../contract/errors.ts'
import { configNames } from '../input/config-names.ts'
import { readYaml } from './read-yaml.ts'
import { type Checked, type Config, checkConfig } from './schemas.ts'

/** A config and the file that it is from. */
export interface FoundConfig {
  readonly path: string
  readonly config: Config
}

const byFolder = new Map<string, FoundConfig | undefined>()

/** The config that holds for the files of a folder: the nearest upward. Read once a folder. Throws `UserError` for one that is wrong. */
export function findConfig(folder: string): FoundConfig | undefined {
  const at = resolve(folder)
  if (byFolder.has(at)) return byFolder.get(at)
  const own = configNames
    .map(name => join(at, name))
    .map(path => ({ path, text: textOf(path) }))
    .find(({ text }) => text !== undefined)
  const above = dirname(at)
  const found = own
    ? { path: own.path, config: parseConfig(own.path, own.text!) }
    : above === at
      ? undefined
      : findConfig(above)
  byFolder.set(at, found)
  return found
}

/** The config of a file that was named. Throws `UserError` if it is missing or wrong. */
export function readConfig(path: string): FoundConfig {
  const text = textOf(path)
  if (text === undefined) throw new UserError(`${path}: there is no such config`)
  return { path, config: parseConfig(path, text) }
}

/** Reads a YAML or JSON text by a schema; an empty one is an empty object. The error names the place or the key. */
export function readSettings<Value>(text: string, check: (value: unknown) => Checked<Value>): Checked<Value> {
  const read = readYaml(text)
  return 'error' in read ? { error: `line ${read.line}: ${read.error}` } : check(read.value ?? {})
}

function parseConfig(path: string, text: string): Config {
  const read = readSettings(text, checkConfig)
  if ('error' in read) throw new UserError(`${path}: ${read.error}`)
  return read.value
}

/** What is larger, or never ends, is no config. */
const mostBytes = 2 ** 20

function textOf(path: string): string | undefined {
  try {
    const { size } = statSync(path)
    if (size > mostBytes || !statSync(path).isFile()) throw new UserError(`${path}: a config is a file of 1 MB at most`)
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof UserError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new UserError(`${path}: the config cannot be read (${code})`)
  }
}
