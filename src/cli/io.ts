import type { Readable, Writable } from 'node:stream'

/** The world as a command sees it: a test gives another one. */
export interface Io {
  /** Got only when it is to be read: merely naming `process.stdin` can keep a process waiting. */
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number }
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborted by Ctrl-C, and by whoever asks the process to end. */
  readonly interrupted: AbortSignal
}

/** The process itself. The first Ctrl-C (or SIGTERM, SIGHUP) asks for a clean end, the second kills. */
export function processIo(): Io {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => controller.abort())
  return {
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    interrupted: controller.signal,
  }
}

/** What a command gives back, and what its number means to a shell. */
export const status = { ok: 0, failed: 1, broken: 2, interrupted: 130 } as const
