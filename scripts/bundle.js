// Puts the library and the command line into a few files, which are what the package holds: 270 modules cost more time to find than to run.
// Packages stay outside, and what is imported when it is needed stays in a file of its own. Only commander and zod, which every command
// needs, come in, with their licences: Node takes longer to find their files than to run them.
import { readFileSync, rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { rolldown } from 'rolldown'

const dir = resolve('dist/bundle')
// Comments and white space would be read with every start.
const minify = { compress: false, mangle: false, codegen: { removeWhitespace: true } }

/** The packages that come in. */
const inside = ['commander', 'zod']

/** The model's tables become files of bytes: a string of 2 MB in a source takes longer to be compiled than all else. */
const tables = {
  name: 'tables',
  transform: {
    filter: { id: /model[\\/]\w+-data\.js$/ },
    handler(code, id) {
      const read = code.replace(/^export const (\w+) = '([\w+/=]{1000,})'/gm, (_, constant, base64) => {
        const fileName = `${basename(id, '.js')}.${constant}.bin`
        this.emitFile({ type: 'asset', fileName, source: Buffer.from(base64, 'base64') })
        return `export const ${constant} = readFileSync(new URL('./${fileName}', import.meta.url))`
      })
      return `import { readFileSync } from 'node:fs'\n${read}`
    },
  },
}

/** What reads an article is one CommonJS file, whose compiled code can be kept (compile.js). */
async function writeArticle() {
  const bundle = await rolldown({ input: 'dist/article.js', platform: 'node', plugins: [tables] })
  await bundle.write({ dir, format: 'cjs', entryFileNames: 'article.cjs', minify })
}

const compiledArticle = {
  name: 'compiled-article',
  resolveId: {
    filter: { id: /[\\/]article\.js$/ },
    handler: (id, importer) =>
      resolve(importer, '..', id) === resolve('dist/article.js') ? resolve('scripts/compiled-article.js') : undefined,
  },
}

async function writeCommands() {
  const bundle = await rolldown({
    input: {
      index: 'dist/index.js',
      main: 'dist/cli/main.js',
      worker: 'dist/cli/worker.js',
      'check-worker': 'dist/check/fixtures/check-worker.js',
    },
    platform: 'node',
    plugins: [compiledArticle],
    external: name => /^[^./]/.test(name) && !/^(?:commander|zod)(?:\/|$)/.test(name),
  })
  const licenceOf = name => `/*\n${name} ${readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim()}\n*/`
  await bundle.write({
    dir,
    format: 'esm',
    minify,
    postBanner: ({ moduleIds }) =>
      inside
        .filter(name => moduleIds.some(id => id.includes(`node_modules/${name}/`)))
        .map(licenceOf)
        .join('\n'),
    codeSplitting: {
      groups: [
        { name: 'commander', test: /node_modules[\\/]commander[\\/]/ },
        // What checks options; the rest of zod is for commands that are seldom called.
        { name: 'zod-mini', test: /node_modules[\\/]zod[\\/]v4[\\/](?:core|mini)[\\/]/ },
        // What every run needs, in two files, of which a worker needs one: each file more is looked for in a dozen steps.
        {
          name: 'reading',
          test: /dist[\\/](?:cli[\\/]printed|input[\\/](?!csv|parts)[\w-]+|writers[\\/](?:escape|formats|json)|contract[\\/]errors|record[\\/]fields)\.js$/,
        },
        {
          name: 'desk',
          test: /dist[\\/]cli[\\/](?:main|io|output|extract|extract-options|command|color|values|help|messages|print-all|progress|in-order|until|standard-input|task|time-left)\.js$/,
        },
      ],
    },
  })
}

rmSync(dir, { recursive: true, force: true })
await writeArticle()
await writeCommands()
