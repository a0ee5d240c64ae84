// Keeps the compiled code of what reads an article: V8 takes as long to compile it as to run it once. Each major version of Node
// that the package is to start fast with runs this once after the bundle is made.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf, compile, evaluate } from './compiled.js'

const file = resolve('dist/bundle/article.cjs')
const script = compile(file)
// A function is compiled when it is called first, so an article is read before the code is taken.
evaluate(script, file).readArticle(readFileSync('fixtures/articles/cup-final/article.txt', 'utf8'))
writeFileSync(codeOf(file), script.createCachedData())
