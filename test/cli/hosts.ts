import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import type { Io } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

export interface Call {
  readonly args: readonly string[]
  readonly stdin?: string | Uint8Array
  readonly env?: Record<string, string>
}

export interface Result {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The ways to run copydesk: every case must come out alike in all of them. */
export const hosts: Readonly<Record<string, (call: Call) => Promise<Result>>> = {
  'in process': inProcess,
  'the built bin': spawned,
}

const bin = join(import.meta.dirname, '../../bin/copydesk.js')

async function inProcess({ args, stdin = '', env = {} }: Call): Promise<Result> {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  const into = (chunks: Buffer[]): Writable =>
    new Writable({
      write: (chunk, _, done) => {
        chunks.push(chunk)
        done()
      },
    })
  const io: Io = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: into(stdout),
    stderr: into(stderr),
    env,
    interrupted: new AbortController().signal,
  }
  const status = await main(args, io)
  return { status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }
}

function spawned({ args, stdin = '', env = {} }: Call): Promise<Result> {
  const child = spawn(process.execPath, [bin, ...args], { env: { PATH: process.env['PATH'], ...env } })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', chunk => stdout.push(chunk))
  child.stderr.on('data', chunk => stderr.push(chunk))
  child.stdin.on('error', () => {}).end(stdin)
  return new Promise(resolve =>
    child.on('close', status =>
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    ),
  )
}
