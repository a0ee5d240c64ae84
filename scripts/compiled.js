// A CommonJS file as one script, whose compiled code can be kept and given again.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'

/** Where the code lies that this Node compiled of the file: each of its major versions has a V8 of its own, which refuses others' code. */
export const codeOf = file => `${file}.node-${process.versions.modules}`

/** Compiles the file, or takes the code that was kept. Code that V8 refuses, of another version or of one with other flags, is not used. */
export function compile(file, cachedData) {
  return new Script(`(function (exports, require, __filename) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    cachedData,
  })
}

/** What the file exports. */
export function evaluate(script, file) {
  const exports = {}
  script.runInThisContext()(exports, createRequire(file), file)
  return exports
}
