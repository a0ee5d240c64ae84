import { createWriteStream, type Stats } from 'node:fs'
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { UserError } from '../contract/errors.ts'
import { fileIdAt } from '../input/file-id.ts'
import { type Output, outputError, streamOutput } from './output.ts'

/**
 * Writes a file atomically: a draft beside it first, then in its place. A device or a pipe is written directly.
 * Throws `UserError` for one of the files that are read, by their device and inode: at once for those known already, and before
 * the file is replaced for those that were found meanwhile.
 */
export async function fileOutput(path: string, read: ReadonlySet<string>): Promise<Output> {
  try {
    const place = await realpath(path).catch(() => path)
    const there: Stats | undefined = await stat(place).catch(() => undefined)
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    refuseRead(path, place, read)
    return there && !there.isFile() ? await directly(place) : await beside(path, place, there?.mode, read)
  } catch (error) {
    throw outputError(error, path)
  }
}

function refuseRead(path: string, place: string, read: ReadonlySet<string>): void {
  const id = fileIdAt(place)
  if (id !== undefined && read.has(id))
    throw new UserError(`${path}: it is read, and would be lost: write to another file`)
}

async function directly(path: string): Promise<Output> {
  const stream = createWriteStream(path, { fd: await open(path, 'w') })
  const output = streamOutput(stream, path)
  return {
    ...output,
    close: async () => {
      await output.close()
      stream.end()
      await finished(stream)
    },
  }
}

let drafts = 0

async function beside(
  named: string,
  path: string,
  mode: number | undefined,
  read: ReadonlySet<string>,
): Promise<Output> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}-${++drafts}.part`)
  const file = createWriteStream(draft, { fd: await open(draft, 'w') })
  const stream = await packed(path, file)
  const output = streamOutput(stream, path)
  return {
    write: output.write,
    async close() {
      try {
        await output.close()
        stream.end()
        await finished(file)
        if (mode !== undefined) await chmod(draft, mode)
        refuseRead(named, path, read)
        await rename(draft, path)
      } catch (error) {
        await rm(draft, { force: true })
        throw outputError(error, path)
      }
    },
    async discard() {
      stream.destroy()
      file.destroy()
      await rm(draft, { force: true })
    },
  }
}

/** What is written to it arrives in the file, packed if its name ends in `.gz`. */
async function packed(path: string, file: Writable): Promise<Writable> {
  if (!/\.gz$/i.test(path)) return file
  const gzip = (await import('node:zlib')).createGzip()
  gzip.pipe(file)
  file.on('error', error => gzip.destroy(error))
  return gzip
}
