import { isUtf8 } from 'node:buffer'
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError, inputError } from './failure.ts'
import { fileIdOf } from './file-id.ts'
import { unpackedName } from './unpack.ts'

/** A file and its size in bytes, standard input (`-`), or why there is nothing. */
export interface Place {
  readonly path: string
  readonly size?: number
  readonly error?: InputError
}

const patternMarks = /[*?]|\[[^\]]+\]|\{[^}]+\}/

/**
 * The files that a path means: itself, what a folder holds, or what a pattern such as `news/*.txt` matches, in the order of names.
 * Their identities are added to `ids`.
 */
export async function* placesOf(
  path: string,
  extensions: readonly string[],
  ids: Set<string> = new Set(),
): AsyncGenerator<Place> {
  if (path === '-') return yield { path }
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    if (there && !there.isDirectory()) {
      ids.add(fileIdOf(there))
      return yield { path, size: there.size }
    }
    if (there)
      return yield* orNothing(
        path,
        filesIn(path, name => hasExtension(name, extensions), ids),
        `the folder holds no ${extensions.map(name => `.${name}`).join(' or ')} file`,
      )
    if (!patternMarks.test(path)) throw new InputError('not-found', 'there is no such file or folder')
    const { default: picomatch } = await import('picomatch')
    const { base } = picomatch.scan(path)
    const matches = picomatch(path)
    yield* orNothing(path, filesIn(base || '.', matches, ids), 'no file matches this pattern')
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
  return there && !(there instanceof InputError) && there.isFile() ? there.size : undefined
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

/**
 * Depth first. A folder that a symbolic link leads back to is not entered twice; hidden files are left out. What cannot be read
 * is one failure each: the rest of its folder is read.
 */
function* filesIn(
  folder: string,
  wanted: (path: string) => boolean,
  ids: Set<string>,
  entered: Set<string> = new Set(),
): Generator<Place> {
  let names: Buffer[]
  try {
    const real = realpathSync(folder)
    if (entered.has(real)) return
    names = readdirSync(folder, { encoding: 'buffer' }).sort(Buffer.compare)
    entered.add(real)
  } catch (error) {
    // The folder that was named is told by that name.
    if (entered.size === 0) throw error
    return yield { path: folder, error: inputError(error) }
  }
  for (const bytes of names) {
    const name = bytes.toString('utf8')
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    if (!isUtf8(bytes)) {
      if (wanted(path)) yield { path, error: notUtf8 }
      continue
    }
    const there = statOf(path)
    if (there instanceof InputError) {
      // Of a folder that may be listed but not entered, every file fails for the same reason.
      yield { path: folder, error: there }
      return
    }
    if (there?.isDirectory()) yield* filesIn(path, wanted, ids, entered)
    else if (there?.isFile() && wanted(path)) {
      ids.add(fileIdOf(there))
      yield { path, size: there.size }
    }
  }
}

export const notUtf8 = new InputError('unreadable', 'its name is not UTF-8: rename it')

/** Links that lead nowhere, or round in a circle, are passed over. */
function statOf(path: string): Stats | InputError | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'EACCES' || code === 'EPERM'
      ? new InputError('not-permitted', 'you may not enter this folder')
      : undefined
  }
}
