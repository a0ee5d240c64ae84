import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Batch } from '../input/batch.ts'
import { InputError } from '../input/failure.ts'
import type { ArticleSource } from '../record/types.ts'
import type { FormatName } from '../writers/formats.ts'
import { outputError } from './output.ts'

/** A file for each record, in a folder that no name leads out of. */
export interface RecordFiles {
  nameOf(source: ArticleSource, kind: Batch['kind']): string
  isDone(name: string): boolean
  /** Whole or not at all. Throws `InputError`: `output-failed` where no other record can be written either. */
  write(name: string, text: string): void
}

const indexDigits = 9
/** What stands in the way of one record, and of no other. */
const onlyThis: ReadonlySet<string> = new Set(['ENAMETOOLONG', 'EISDIR', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'])

/** `storm.txt` gets `storm.txt.json`; the eighth line of `dump.ndjson` gets `dump.ndjson/000000007.json`. */
export function recordFiles(folder: string, format: FormatName, resume: boolean): RecordFiles {
  const made = new Set<string>()
  return {
    nameOf({ path = '-', index = 0 }, kind) {
      const name = safeName(path)
      return join(
        folder,
        kind === 'files' && path !== '-'
          ? `${name}.${format}`
          : join(name, `${String(index).padStart(indexDigits, '0')}.${format}`),
      )
    },
    isDone: name => resume && existsSync(name),
    write(name, text) {
      const parent = dirname(name)
      // The same name in every run, so that what a killed run left is written over.
      const draft = join(parent, `.${basename(name)}.part`)
      try {
        if (!made.has(parent)) mkdirSync(parent, { recursive: true })
        made.add(parent)
        writeFileSync(draft, text)
        renameSync(draft, name)
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException
        rmSync(draft, { force: true })
        throw new InputError(onlyThis.has(code) ? 'not-written' : 'output-failed', outputError(error, name).message)
      }
    },
  }
}

/**
 * The path seen from where we are, each step of it a name that stays below. No two paths have the same: `..` becomes `%2E%2E`, a
 * leading dot, a control character and `%` itself are written as their bytes, as in an address.
 */
export function safeName(path: string): string {
  if (path === '-') return 'standard-input'
  const seen = relative('', resolve(path))
  return (seen === 'standard-input' ? `./${seen}` : seen)
    .split('/')
    .map(step => (step === '..' ? '%2E%2E' : step.replace(unsafe, encoded)))
    .join('/')
}

const unsafe = /^\.|[%\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
const encoded = (character: string): string =>
  Array.from(Buffer.from(character), byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
