import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { messagesTo } from '../../src/cli/messages.ts'
import { inWords, readingOf } from '../../src/cli/time-left.ts'
import { dumpBytes } from '../../src/input/batches.ts'
import { hosts } from './hosts.ts'

const root = mkdtempSync(join(tmpdir(), 'copydesk-progress-'))
afterAll(() => rmSync(root, { recursive: true }))

const dump = join(root, 'dump.ndjson')
writeFileSync(dump, `${JSON.stringify({ text: 'The pier was lost.' })}\n{"text": 7}\n`)

/** What a terminal shows of it: a line that is cleared is gone. */
const screen = (written: string): string[] => written.split('\n').map(line => line.split('\r\u001b[K').at(-1)!)

describe.each(Object.entries(hosts))('%s', (_, run) => {
  test('a message and the line that counts do not write over one another', async () => {
    const { status, stderr } = await run({ args: [dump, '-f', 'ndjson', '--progress', 'always'] })
    expect(status).toBe(1)
    expect(stderr).toContain('\r\u001b[K1 article')
    expect(screen(stderr).map(line => line.replace(/[\d.]+ MB\/s/, '… MB/s'))).toEqual([
      `copydesk: ${dump}:2: its field "text" is a number, not a string`,
      'copydesk: 1 article, … MB/s, 1 error',
      '',
    ])
  })

  test('--quiet counts only where it is told to', async () => {
    expect(
      (await run({ args: [dump, '-f', 'ndjson', '-q', '--only', 'links', '--progress', 'auto'] })).stderr,
    ).not.toContain('\r')
  })
})

test('what is said stands above the line, which is drawn anew', async () => {
  let written = ''
  const stderr = new Writable({
    write: (chunk, _, done) => {
      written += chunk
      done()
    },
  })
  const messages = await messagesTo({ stderr, env: {} } as unknown as Io, 'never', false)
  messages.live('1 article')
  messages.error('storm.txt', 'it is not text')
  messages.live('2 articles')
  messages.note('pier.txt', 'there is no text in it')
  expect(screen(written)).toEqual([
    'copydesk: storm.txt: it is not text',
    'copydesk: pier.txt: note: there is no text in it',
    '2 articles',
  ])
  messages.live('')
  messages.say('done')
  expect(screen(written)).toEqual([
    'copydesk: storm.txt: it is not text',
    'copydesk: pier.txt: note: there is no text in it',
    'copydesk: done',
    '',
  ])
})

describe('the time left', () => {
  test('follows from what is read, where the size of all is known', async () => {
    const size = dumpBytes([dump, dump], {})!
    const reading = readingOf(size)
    expect(reading.left(30)).toBeUndefined()
    for await (const _ of reading.open(dump));
    expect(reading.left(1)).toBeUndefined()
    expect(reading.left(30)).toBe('30 s left')
    expect(readingOf(undefined).left(30)).toBeUndefined()
  })

  test('is not known of standard input, a folder, texts, or what is not there', () => {
    for (const path of ['-', root, join(root, 'storm.txt'), join(root, 'missing.ndjson')])
      expect(dumpBytes([dump, path], {})).toBeUndefined()
  })

  test.each([
    [0.2, '0 s'],
    [59, '59 s'],
    [59.7, '1 min'],
    [90, '2 min'],
    [3599, '1 h 0 min'],
    [7500, '2 h 5 min'],
  ])('%d', (seconds, words) => {
    expect(inWords(seconds)).toBe(words)
  })
})
