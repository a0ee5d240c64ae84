#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'

const bundle = new URL('../dist/bundle/main.js', import.meta.url)
if (existsSync(bundle)) {
  // From Node 22.1 on: what was compiled once is kept for the next start.
  module.enableCompileCache?.()
  const { main } = await import(bundle.href)
  process.exitCode = await main(process.argv.slice(2))
} else {
  console.error('copydesk: not built: run npm ci or npm run build in its folder')
  process.exitCode = 2
}
