// npm run bench:dump -- [megabytes] [dump.ndjson]: a dump of 10 MB and a longer one through the command line, made of the fixtures'
// paragraphs or of the lines of a dump. Prints a table; never fails on a figure. A thousand megabytes take a quarter of an hour.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { main } from '../../dist/cli/main.js'
import { articlesOf } from './texts.js'

const bin = join(import.meta.dirname, '../../bin/copydesk.js')
const short = 10
const long = Number(process.argv[2] ?? 40)
const root = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
const lines =
  process.argv[3] === undefined
    ? [3000, 4000, 5000, 6000]
        .flatMap((length, index) => articlesOf(length, 50, index))
        .map((text, id) => JSON.stringify({ id, text, published: '2026-03-09' }))
    : readFileSync(process.argv[3], 'utf8').trimEnd().split('\n')
/** A process can be kept on one core: `--jobs 1` alone leaves the other to V8's own threads. */
const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0

async function writeDump(name, megabytes) {
  const path = join(root, name)
  const file = createWriteStream(path)
  for (let bytes = 0, at = 0; bytes < megabytes * 1e6; at++) {
    const line = `${lines[at % lines.length]}\n`
    bytes += Buffer.byteLength(line)
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  return path
}

/** Seconds, and the most memory that the process held, as Linux says it. */
async function run(dump, cores) {
  const command = [process.execPath, bin, dump, '-f', 'ndjson', '-j', String(cores), '-q', '-o', '/dev/null']
  const [program, ...args] = canPin && cores === 1 ? ['taskset', '-c', '0', ...command] : command
  const begin = performance.now()
  const child = spawn(program, args, { stdio: 'ignore' })
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid))
  }, 20)
  const [status] = await once(child, 'close')
  clearInterval(timer)
  if (status !== 0) throw new Error(`copydesk ended with ${status}`)
  return { seconds: (performance.now() - begin) / 1000, megabytes: peak }
}

function memoryOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** What share of the time of `--jobs 1` is not the reading of articles, by V8's profiler, once warm. To collect garbage counts as not reading. */
async function overhead(rounds = 4) {
  const dump = await writeDump('slice.ndjson', 3)
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  const run = () =>
    main([dump, '-f', 'ndjson', '-j', '1', '-q', '-o', '/dev/null'], {
      stdout: nowhere(),
      stderr: nowhere(),
      env: {},
      interrupted: new AbortController().signal,
    })
  for (let round = 0; round < rounds; round++) await run()
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  for (let round = 0; round < rounds; round++) await run()
  const { profile } = await session.post('Profiler.stop')
  session.disconnect()
  return 1 - shareOf(profile.nodes, 'readArticle')
}

/** The share of a profile's samples that were taken in a function or in what it called. */
function shareOf(nodes, name) {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const hits = ({ hitCount, children = [] }) => children.reduce((sum, id) => sum + hits(byId.get(id)), hitCount)
  const calls = nodes.filter(({ callFrame }) => callFrame.functionName === name)
  if (calls.length === 0) throw new Error(`${name} was not seen by the profiler`)
  return calls.reduce((sum, call) => sum + hits(call), 0) / hits(nodes[0])
}

const row = (what, figure, target = '') => console.log(`${what.padEnd(34)}  ${figure.padStart(28)}  ${target}`)
const figures = (megabytes, { seconds, megabytes: memory }) =>
  `${(megabytes / seconds).toFixed(2)} MB/s, ${memory.toFixed(0)} MB of memory`

try {
  console.log(`node ${process.version}, ${availableParallelism()} cores, ${process.argv[3] ?? 'fixtures'}\n`)
  row('--jobs 1, reading and writing', `${(100 * (await overhead())).toFixed(0)} %`, '≤ 15 %')
  const [little, much] = [await writeDump('short.ndjson', short), await writeDump('long.ndjson', long)]
  const small = await run(little, 2)
  const onTwo = await run(much, 2)
  row(`${short} MB, two cores`, figures(short, small))
  row(`${long} MB, two cores`, figures(long, onTwo), '< 300 MB')
  row('memory, long × short', (onTwo.megabytes / small.megabytes).toFixed(2), '≈ 1')
  const onOne = await run(much, 1)
  row(`${long} MB, one core`, figures(long, onOne))
  row('two cores × one', (onOne.seconds / onTwo.seconds).toFixed(2), '≥ 1.8')
  // Starting, and V8's compiling of what is hot, take each core the same few seconds however long the dump is.
  const onlyOne = await run(little, 1)
  row(
    `… for what is past ${short} MB`,
    ((onOne.seconds - onlyOne.seconds) / (onTwo.seconds - small.seconds)).toFixed(2),
  )
} finally {
  rmSync(root, { recursive: true })
}
