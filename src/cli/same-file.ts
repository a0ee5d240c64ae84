import { resolve } from 'node:path'
import { UserError } from '../contract/errors.ts'
import { fileIdAt } from '../input/file-id.ts'

/** Refuses two outputs that are one file, whatever their names. */
export function refuseSameFile(outputs: readonly (readonly string[])[]): void {
  const seen = new Map<string, string>()
  for (const [flag, path] of outputs as readonly (readonly [string, string])[])
    for (const id of [resolve(path), fileIdAt(path)]) {
      if (id === undefined) continue
      const other = seen.get(id)
      if (other !== undefined && other !== flag) throw new UserError(`${path}: ${other} and ${flag} name the same file`)
      seen.set(id, flag)
    }
}
