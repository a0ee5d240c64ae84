import { type Stats, statSync } from 'node:fs'

/** What tells a file from any other, whatever its names: device and inode. */
export const fileIdOf = ({ dev, ino }: Pick<Stats, 'dev' | 'ino'>): string => `${dev}:${ino}`

/** The same of a path, links followed; nothing where there is no file. */
export function fileIdAt(path: string): string | undefined {
  try {
    const there = statSync(path, { throwIfNoEntry: false })
    return there && fileIdOf(there)
  } catch {
    return undefined
  }
}
