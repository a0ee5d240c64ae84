// Stands for dist/article.js in the bundle, see bundle.js.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { codeOf, compile, evaluate } from './compiled.js'

const file = fileURLToPath(new URL('./article.cjs', import.meta.url))
const code = codeOf(file)

export const { readArticle, rules, traceArticle, UserError } = existsSync(code)
  ? evaluate(compile(file, readFileSync(code)), file)
  : createRequire(file)(file)
