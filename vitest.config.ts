import { defineConfig } from 'vitest/config'

// A minute: these tests ask what comes out, not how fast, and machines are shared.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/faults/**', '**/node_modules/**'], testTimeout: 60_000 },
})
