import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError, inputError } from './failure.ts'
import { unpackedName } from './unpack.ts'

/** A file and its size in bytes, standard input (`-`), or why there is nothing. */
export interface Place {
  readonly path: string
  readonly size?: number
  readonly error?: InputError
}

const patternMarks = /[*?]|\[[^\]]+\]|\{[^}]+\}/

/** The files that a path means: itself, what a folder holds, or what a pattern such as `news/*.txt` matches, in the order of names. */
export async function* placesOf(path: string, extensions: readonly string[]): AsyncGenerator<Place> {
  if (path === '-') return yield { path }
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    if (there && !there.isDirectory()) return yield { path, size: there.size }
    if (there)
      return yield* orNothing(
        path,
        filesIn(path, new Set(), name => hasExtension(name, extensions)),
        `the folder holds no ${extensions.map(name => `.${name}`).join(' or ')} file`,
      )
    if (!patternMarks.test(path)) throw new InputError('not-found', 'there is no such file or folder')
    const { default: picomatch } = await import('picomatch')
    const { base } = picomatch.scan(path)
    const matches = picomatch(path)
    yield* orNothing(path, filesIn(base || '.', new Set(), matches), 'no file matches this pattern')
  } catch (error) {
    yield { path, error: inputError(error) }
  }
}

/** Whether a path may mean more than one file. */
export function meansSeveral(path: string): boolean {
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    return there ? there.isDirectory() : patternMarks.test(path)
  } catch {
    return false
  }
}

/** The bytes of a file, if the path means one. */
export function fileSize(path: string): number | undefined {
  const there = statOf(path)
  return there?.isFile() ? there.size : undefined
}

const hasExtension = (name: string, extensions: readonly string[]): boolean =>
  extensions.some(extension => unpackedName(name).endsWith(`.${extension}`))

function* orNothing(path: string, files: Iterable<Place>, message: string): Generator<Place> {
  let found = false
  for (const file of files) {
    found = true
    yield file
  }
  if (!found) yield { path, error: new InputError('no-articles', message) }
}

/** Depth first. A folder that a symbolic link leads back to is not entered twice; hidden files are left out. */
function* filesIn(folder: string, entered: Set<string>, wanted: (path: string) => boolean): Generator<Place> {
  const real = realpathSync(folder)
  if (entered.has(real)) return
  entered.add(real)
  for (const name of readdirSync(folder).sort()) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    const there = statOf(path)
    if (there?.isDirectory()) yield* filesIn(path, entered, wanted)
    else if (there?.isFile() && wanted(path)) yield { path, size: there.size }
  }
}

/** Links that lead nowhere, or round in a circle, are passed over. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
