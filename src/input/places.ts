import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError, inputError } from './failure.ts'

/** Where an article lies, or why there is none. `-` is standard input. */
export type Place = { readonly path: string; readonly error?: InputError }

/** What a folder is searched for. */
export const defaultExtensions: readonly string[] = ['txt']

/** The files that the arguments mean, in the order given; folders are searched through, in the order of names. */
export function* placesOf(paths: readonly string[], extensions = defaultExtensions): Generator<Place> {
  for (const path of paths) {
    if (path === '-') { yield { path }; continue }
    try {
      if (statSync(path).isDirectory()) yield* inFolder(path, extensions)
      else yield { path }
    } catch (error) {
      yield { path, error: inputError(error) }
    }
  }
}

/** Whether an argument may mean more than one article. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function* inFolder(folder: string, extensions: readonly string[]): Generator<Place> {
  let found = false
  for (const path of filesIn(folder, extensions, new Set())) {
    found = true
    yield { path }
  }
  if (!found) yield { path: folder, error: new InputError('no-articles', `the folder holds no ${extensions.map(name => `.${name}`).join(' or ')} file`) }
}

/** Depth first. A folder that a symbolic link leads back to is not entered twice; hidden files are left out. */
function* filesIn(folder: string, extensions: readonly string[], entered: Set<string>): Generator<string> {
  const real = realpathSync(folder)
  if (entered.has(real)) return
  entered.add(real)
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    const there = statSync(path, { throwIfNoEntry: false })
    if (there?.isDirectory()) yield* filesIn(path, extensions, entered)
    else if (there?.isFile() && extensions.some(extension => name.endsWith(`.${extension}`))) yield path
  }
}
