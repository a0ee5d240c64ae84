// Puts the command line into a few files beside dist/cli: 170 modules cost more time to find than to run.
// Packages stay outside, and what is imported when it is needed stays in a file of its own.
import { rmSync } from 'node:fs'
import { rolldown } from 'rolldown'

const bundle = await rolldown({
  input: { main: 'dist/cli/main.js', worker: 'dist/cli/worker.js', 'check-worker': 'dist/check/fixtures/check-worker.js' },
  platform: 'node',
  external: /^[^./]/,
})
rmSync('dist/bin', { recursive: true, force: true })
// The model's tables are ASCII: apart from the marks of the lexicon they are read as one byte a letter, not two.
await bundle.write({ dir: 'dist/bin', format: 'esm', codeSplitting: { groups: [{ name: 'tables', test: /model[\\/]\w+-data\.js$/ }] } })
