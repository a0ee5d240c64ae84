import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Batch } from '../input/batch.ts'
import { InputError } from '../input/failure.ts'
import type { ArticleSource } from '../record/types.ts'
import { escapeLine } from '../writers/escape.ts'
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
      try {
        const parent = dirname(name)
        if (!made.has(parent)) mkdirSync(parent, { recursive: true })
        made.add(parent)
        // The same name in every run, so that what a killed run left is written over.
        const draft = join(parent, `.${basename(name)}.part`)
        writeFileSync(draft, text)
        renameSync(draft, name)
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException
        throw new InputError(
          code === 'ENAMETOOLONG' ? 'not-written' : 'output-failed',
          outputError(error, name).message,
        )
      }
    },
  }
}

/** The path seen from where we are, each step of it a name that stays below. */
function safeName(path: string): string {
  if (path === '-') return 'standard-input'
  const seen = relative('', resolve(path))
  return seen
    .split('/')
    .map(step => (step === '..' ? '__' : escapeLine(step).replace(/^\./, '_')))
    .join('/')
}
