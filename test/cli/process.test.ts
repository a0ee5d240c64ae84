import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const bin = join(import.meta.dirname, '../../bin/copydesk.js')
const root = mkdtempSync(join(tmpdir(), 'copydesk-process-'))
afterAll(() => rmSync(root, { recursive: true }))
const story = join(root, 'story.txt')
writeFileSync(story, '“We lost the pier,” said Marta Vell.\n\n'.repeat(200))

/** Runs a shell line in which `copydesk` is the built bin. */
async function shell(line: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const child = spawn('bash', ['-c', `copydesk() { "${process.execPath}" "${bin}" "$@"; }; cd "${root}"; ${line}`])
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', chunk => {
    stdout += chunk
  })
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  const [status] = await once(child, 'close')
  return { status, stdout, stderr }
}

test('a reader that goes early is no error: copydesk … | head -1', async () => {
  const many = Array.from({ length: 100 }, () => 'story.txt').join(' ')
  expect(await shell(`copydesk ${many} | head -1; exit "\${PIPESTATUS[0]}"`)).toEqual({
    status: 0,
    stdout: '[\n',
    stderr: '',
  })
})

test('a slow reader gets every byte', async () => {
  const many = Array.from({ length: 40 }, () => 'story.txt').join(' ')
  expect((await shell(`copydesk ${many} -f ndjson | (sleep 1; wc -l)`)).stdout.trim()).toBe('40')
})

test.runIf(existsSync('/dev/full'))('a full disk is said, and the status is 2', async () => {
  expect(await shell('copydesk story.txt > /dev/full')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'copydesk: standard output: cannot be written: the disk is full\n',
  })
  expect(await shell('copydesk story.txt -o /dev/full')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'copydesk: /dev/full: cannot be written: the disk is full\n',
  })
})

test('Ctrl-C while standard input is awaited ends with 130, and leaves no half file', async () => {
  const child = spawn(process.execPath, [bin, '-', '-o', join(root, 'out.json')])
  child.stdin.write('The beginning of an article that never ends.\n')
  while (!readdirSync(root).some(name => name.endsWith('.part'))) await new Promise(resolve => setTimeout(resolve, 20))
  child.kill('SIGINT')
  const [said] = await once(child.stderr, 'data')
  expect(String(said)).toBe(`copydesk: interrupted: 0 articles done; ${join(root, 'out.json')} is not written\n`)
  expect(await once(child, 'close')).toEqual([130, null])
  expect(readdirSync(root)).toEqual(['story.txt'])
})

test('with files named, standard input is left alone: nobody need close it', async () => {
  const child = spawn(process.execPath, [bin, story], { stdio: ['pipe', 'ignore', 'ignore'] })
  expect(await once(child, 'close')).toEqual([0, null])
})

test('whoever waits for standard input says so', async () => {
  const child = spawn(process.execPath, [bin])
  const [said] = await once(child.stderr, 'data')
  expect(String(said)).toBe('copydesk: waiting for standard input\n')
  child.stdin.end('Calm.')
  expect(await once(child, 'close')).toEqual([0, null])
})

test.for([
  ['ten thousand opening quotes', '“'.repeat(10_000)],
  ['ten thousand straight quotes', '" '.repeat(10_000)],
  ['2 MB without a newline', 'The pier was lost and Marta Vell said so. '.repeat(50_000)],
  ['1 MB of one letter', 'a'.repeat(1_000_000)],
])('%s', { timeout: 20_000 }, async ([, text]) => {
  const file = join(root, 'odd.txt')
  writeFileSync(file, text!)
  const { status, stdout, stderr } = await shell('copydesk odd.txt -f ndjson')
  rmSync(file)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(JSON.parse(stdout).source.path).toBe('odd.txt')
})
