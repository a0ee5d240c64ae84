import { defineConfig } from 'vitest/config'

// What takes minutes: large, broken and interrupted input.
export default defineConfig({ test: { include: ['test/faults/*.test.ts'], testTimeout: 600_000 } })
