// npm run test:spark: the job of docs/scale.md on a local Spark with two executors, against a single run.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const here = import.meta.dirname
const bin = join(here, '../../bin/copydesk.js')
const python = process.env.PYSPARK_PYTHON ?? 'python3'
const articles = 600

if (spawnSync(python, ['-c', 'import pyspark']).status !== 0) {
  console.error(
    `\n  SPARK NOT TESTED: ${python} has no PySpark. Install it (pip install pyspark, with Java 17), or name another by PYSPARK_PYTHON.\n`,
  )
  process.exit(0)
}

const root = mkdtempSync(join(tmpdir(), 'copydesk-spark-'))
try {
  writeFileSync(join(root, 'dump.ndjson'), dump())
  // An invalid line and a record without text are error records on both sides.
  execFileSync(
    python,
    [join(here, 'job.py'), join(root, 'dump.ndjson'), join(root, 'out'), `${process.execPath} ${bin}`],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      env: {
        ...process.env,
        PYSPARK_PYTHON: python,
        PYSPARK_SUBMIT_ARGS: '--master local-cluster[2,1,1024] pyspark-shell',
      },
    },
  )
  const parts = readdirSync(join(root, 'out'))
    .filter(name => name.startsWith('part-'))
    .sort()
  const spark = parts.map(name => readFileSync(join(root, 'out', name), 'utf8')).join('')
  const single = execFileSync(
    process.execPath,
    [bin, '--from', 'ndjson', '--format', 'ndjson', '--allow-errors', '--quiet'],
    {
      input: readFileSync(join(root, 'dump.ndjson')),
      maxBuffer: 2 ** 30,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  )
  const same = sorted(spark) === sorted(single)
  console.log(
    `Spark, ${parts.length} partitions on two executors: ${lines(spark).length} records; a single run: ${lines(single).length}; ${same ? 'the same bytes' : 'THEY DIFFER'}`,
  )
  if (!same || parts.length < 2 || lines(single).length !== articles + 2) process.exitCode = 1
} finally {
  rmSync(root, { recursive: true })
}

function dump() {
  const texts = readdirSync(join(here, '../../fixtures/articles'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('article.txt'))
    .sort()
    .map(name => readFileSync(join(here, '../../fixtures/articles', name), 'utf8'))
  const records = Array.from({ length: articles }, (_, id) =>
    JSON.stringify({ id, text: texts[id % texts.length], published: '2026-03-09' }),
  )
  records.splice(200, 0, '{"id": "broken"', '{"id": "no text"}')
  return `${records.join('\n')}\n`
}

function lines(text) {
  return text.trimEnd().split('\n')
}

/** In any order; the index counts within a partition. */
function sorted(text) {
  return lines(text)
    .map(line => line.replace(/"index":\d+,?/, ''))
    .sort()
    .join('\n')
}
