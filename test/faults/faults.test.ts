import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const bin = join(import.meta.dirname, '../../bin/copydesk.js')
const root = mkdtempSync(join(tmpdir(), 'copydesk-faults-'))
afterAll(() => rmSync(root, { recursive: true }))

const article = (id: number): string =>
  `${JSON.stringify({ id, text: `The storm number ${id} came on Sunday.\n\n“We lost the pier,” said Marta Vell. ${'The ferry stayed at Orrin Bay all night. '.repeat(20)}` })}\n`
const writeDump = (name: string, articles: number): string => {
  const path = join(root, name)
  writeFileSync(path, Array.from({ length: articles }, (_, id) => article(id)).join(''))
  return path
}

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [bin, ...args], { cwd: root })
  const out: Buffer[] = []
  let stderr = ''
  child.stdout.on('data', chunk => out.push(chunk))
  child.stderr.on('data', chunk => {
    stderr += chunk
  })
  const ended = once(child, 'close').then(([status, signal]) => ({
    status,
    signal,
    stdout: Buffer.concat(out).toString(),
    stderr,
  }))
  return { child, ended }
}
const ids = (ndjson: string): unknown[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).source.id)
const zeroTo = (end: number): number[] => Array.from({ length: end }, (_, index) => index)

test('all cores give the bytes that one gives', async () => {
  writeDump('dump.ndjson', 6000)
  const one = await start(['dump.ndjson', '-f', 'ndjson', '-j', '1']).ended
  const all = await start(['dump.ndjson', '-f', 'ndjson', '-j', '3']).ended
  expect(all).toEqual(one)
  expect(ids(one.stdout)).toEqual(zeroTo(6000))
  const unordered = await start(['dump.ndjson', '-f', 'ndjson', '-j', '3', '--unordered']).ended
  expect(unordered.stdout.split('\n').sort()).toEqual(one.stdout.split('\n').sort())
})

test('kill -9, and a resume: nothing is lost, nothing is doubled', async () => {
  writeDump('killed.ndjson', 4000)
  const args = ['killed.ndjson', '--out-dir', 'out', '-j', '2']
  const first = start(args)
  const folder = join(root, 'out/killed.ndjson')
  while (!existsSync(folder) || readdirSync(folder).length < 500) await new Promise(resolve => setTimeout(resolve, 20))
  first.child.kill('SIGKILL')
  expect((await first.ended).signal).toBe('SIGKILL')
  const before = readdirSync(folder).filter(name => name.endsWith('.json') && !name.startsWith('.')).length
  expect(before).toBeLessThan(4000)
  expect(await start([...args, '--resume']).ended).toMatchObject({ status: 0, stderr: '' })
  const names = readdirSync(folder)
    .filter(name => !name.startsWith('.'))
    .sort()
  expect(names).toEqual(zeroTo(4000).map(id => `${String(id).padStart(9, '0')}.json`))
  expect(names.map(name => JSON.parse(readFileSync(join(folder, name), 'utf8')).source.id)).toEqual(zeroTo(4000))
})

test('Ctrl-C in a dump: whole lines, where it stopped, 130', async () => {
  writeDump('interrupted.ndjson', 20_000)
  const { child, ended } = start(['interrupted.ndjson', '-f', 'ndjson', '-j', '2'])
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  const { status, stdout, stderr } = await ended
  expect(status).toBe(130)
  expect(stderr).toMatch(/^copydesk: interrupted: \d+ articles done, the last has the index \d+\n$/)
  expect(ids(stdout)).toEqual(zeroTo(Number(/index (\d+)/.exec(stderr)![1]) + 1))
})

test('a line of 100 MB is one error', async () => {
  const path = join(root, 'long.ndjson')
  const file = createWriteStream(path)
  file.write(article(0))
  const megabyte = 'a'.repeat(2 ** 20)
  for (let count = 0; count < 100; count++) if (!file.write(megabyte)) await once(file, 'drain')
  file.end(`\n${article(2)}`)
  await once(file, 'close')
  const { status, stdout, stderr } = await start(['long.ndjson', '-f', 'ndjson']).ended
  rmSync(path)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'copydesk: long.ndjson: line 2 is longer than 32 MB (--max-size)\n',
  })
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
      .map(({ source, error }) => [source.index, error?.code]),
  ).toEqual([
    [0, undefined],
    [1, 'too-large'],
    [2, undefined],
  ])
})

test('50 MB without a newline are refused, or read where --max-size allows it, and Ctrl-C is heard meanwhile', async () => {
  writeFileSync(join(root, 'wide.txt'), 'The storm came at night and Marta Vell said that it was bad. '.repeat(820_000))
  const refused = await start(['wide.txt', '-f', 'ndjson']).ended
  expect(refused.status).toBe(1)
  expect(refused.stderr).toMatch(/^copydesk: wide\.txt: .*an article may have 4 MB \(--max-size\)\n$/)
  const { child, ended } = start(['wide.txt', '-f', 'ndjson', '--max-size', '60'])
  const begun = Date.now()
  setTimeout(() => child.kill('SIGINT'), 3000)
  expect((await ended).status).toBe(130)
  expect(Date.now() - begun).toBeLessThan(20_000)
  const whole = await start(['wide.txt', '-f', 'ndjson', '--only', 'structure', '--timeout', '300', '--max-size', '60'])
    .ended
  rmSync(join(root, 'wide.txt'))
  expect({ status: whole.status, stderr: whole.stderr }).toEqual({ status: 0, stderr: '' })
})

test('100,000 tiny files', async () => {
  for (let folder = 0; folder < 100; folder++) {
    mkdirSync(join(root, 'tiny', String(folder).padStart(2, '0')), { recursive: true })
    for (let file = 0; file < 1000; file++)
      writeFileSync(
        join(root, 'tiny', String(folder).padStart(2, '0'), `${String(file).padStart(3, '0')}.txt`),
        `Story ${folder}-${file}.`,
      )
  }
  const { status, stdout, stderr } = await start(['tiny', '-f', 'ndjson', '--only', 'links']).ended
  rmSync(join(root, 'tiny'), { recursive: true })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const records = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line).source)
  expect(records.map(({ index }) => index)).toEqual(zeroTo(100_000))
  expect(new Set(records.map(({ path }) => path)).size).toBe(100_000)
})

/** A file system of 1 MB, where we may mount one. */
function smallDisk(): string | undefined {
  const path = join(root, 'disk')
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path], { stdio: 'ignore' })
    return path
  } catch {
    console.warn('FAULTS: no small file system can be mounted here; the full disk is tried on /dev/full alone')
    return undefined
  }
}

test('a full disk: one line, status 2, and no half file', async () => {
  const disk = smallDisk()
  writeDump('full.ndjson', 3000)
  try {
    for (const target of disk ? [join(disk, 'records.ndjson')] : ['/dev/full']) {
      const { status, stderr } = await start(['full.ndjson', '-o', target]).ended
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `copydesk: ${target}: cannot be written: the disk is full\n`,
      })
    }
    if (!disk) return
    expect(readdirSync(disk)).toEqual([])
    const { status, stderr } = await start(['full.ndjson', '--out-dir', join(disk, 'records')]).ended
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^copydesk: .*\.json: cannot be written: the disk is full\n$/),
    })
  } finally {
    if (disk) execFileSync('umount', [disk])
  }
})
