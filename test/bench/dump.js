// npm run bench:dump [megabytes]: dumps of two lengths through the command line. Prints a table; never fails on a figure.
import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articlesOf } from './texts.js'

const bin = join(import.meta.dirname, '../../bin/copydesk.js')
const long = Number(process.argv[2] ?? 40)
const short = Math.max(1, Math.round(long / 10))
const root = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))

async function writeDump(name, megabytes) {
  const path = join(root, name)
  const file = createWriteStream(path)
  const texts = [3000, 4000, 5000, 6000].flatMap((length, index) => articlesOf(length, 50, index))
  for (let bytes = 0, id = 0; bytes < megabytes * 1e6; id++) {
    const line = `${JSON.stringify({ id, text: texts[id % texts.length], published: '2026-03-09' })}\n`
    bytes += Buffer.byteLength(line)
    if (!file.write(line)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'close')
  return path
}

/** Seconds, and the most memory that the process held, as Linux says it. */
async function run(dump, jobs) {
  const begin = performance.now()
  const child = spawn(process.execPath, [bin, dump, '-f', 'ndjson', '-j', String(jobs), '-q', '-o', '/dev/null'], { stdio: 'ignore' })
  let peak = 0
  const timer = setInterval(() => { peak = Math.max(peak, memoryOf(child.pid)) }, 20)
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

try {
  const [little, much] = [await writeDump('short.ndjson', short), await writeDump('long.ndjson', long)]
  const onOne = await run(much, 1)
  const onTwo = await run(much, 2)
  const small = await run(little, 2)
  console.log(`${long} MB, one core    ${onOne.seconds.toFixed(1)} s, ${(long / onOne.seconds).toFixed(2)} MB/s, ${onOne.megabytes.toFixed(0)} MB of memory`)
  console.log(`${long} MB, two cores   ${onTwo.seconds.toFixed(1)} s, ${(long / onTwo.seconds).toFixed(2)} MB/s, ${onTwo.megabytes.toFixed(0)} MB of memory   target < 300`)
  console.log(`${short} MB, two cores   ${small.seconds.toFixed(1)} s, ${small.megabytes.toFixed(0)} MB of memory`)
  console.log(`two cores × one    ${(onOne.seconds / onTwo.seconds).toFixed(2)}   target ≥ 1.8`)
} finally {
  rmSync(root, { recursive: true })
}
