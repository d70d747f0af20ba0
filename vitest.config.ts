import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['packages/*/**/*.test.ts', 'scripts/*.test.ts'],
    // Two cores: one runs a test file, the other its PostgreSQL.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
