import { defineConfig } from 'vitest/config'

/** What runs the built program, a browser or other tools, and what measures time on long texts. */
const slow = [
  'test/{browser,faults,cli,check}/**',
  'test/{package,docs,recipes}.test.ts',
  'test/**/{hostile,metamorphic,word-salad}.test.ts',
]

// For a look after each change: the sources as they are, no build, under a minute.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: [...slow, '**/node_modules/**'], testTimeout: 60_000 },
})
