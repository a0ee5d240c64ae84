import { spawn } from 'node:child_process'
import type { Io } from './io.ts'
import { type Output, ReaderGone, streamOutput } from './output.ts'

/** Lines are gathered until they are known to be more than the screen holds; then a pager shows them. */
export function pagerOutput(io: Io, always: boolean): Output {
  const rows = (io.stdout as { rows?: number }).rows ?? 24
  let gathered = ''
  return {
    async write(text) {
      gathered += text
    },
    async close() {
      const long = always || gathered.split('\n').length > rows
      if (!long || !(await shown(io, gathered))) {
        const output = streamOutput(io.stdout)
        await output.write(gathered)
        await output.close()
      }
    },
    async discard() {},
  }
}

/** Whether a pager could be started and has shown the text. `-R` lets colours through; they are all ours. */
function shown(io: Io, text: string): Promise<boolean> {
  const [program, ...args] = (io.env['PAGER'] || 'less').split(' ')
  if (!program) return Promise.resolve(false)
  const child = spawn(program, args, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS: 'FRX', ...io.env } as NodeJS.ProcessEnv,
  })
  return new Promise((resolve, reject) => {
    child.on('error', () => resolve(false))
    child.on('close', () => resolve(true))
    child.stdin.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') reject(new ReaderGone(error.message))
    })
    child.stdin.end(text)
  })
}
