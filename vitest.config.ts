import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const onServer = {
  globalSetup: ['packages/server/testing/servers.ts'],
  include: ['packages/server/**/*.test.ts'],
}

/** Needs no server at all, or brings its own: once is enough. */
const once = ['packages/server/sources/**', 'packages/server/store/folder/**']
const lifecycle = ['packages/server/store/database/{open-embedded,open-external.fresh}*.test.ts']

/** The same tests on the oldest PostgreSQL that we work on. */
function onPostgres15() {
  const programs = '/usr/lib/postgresql/15/bin'
  const name = 'server on PostgreSQL 15'
  if (existsSync(programs)) {
    const exclude = ['**/node_modules/**', ...once, ...lifecycle]
    return [{ extends: true as const, test: { ...onServer, name, exclude } }]
  }
  if (process.env.CI === 'true') throw new Error(`Not skipped with CI=true: ${name} (${programs})`)
  console.warn(`Skipped: ${name}, because there is no ${programs} (apt install postgresql-15).`)
  return []
}

export default defineConfig({
  test: {
    // Two cores: one runs a test file, the other its PostgreSQL.
    maxWorkers: 2,
    setupFiles: ['scripts/fixed-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['packages/{analysis,deals,web}/**/*.test.ts', 'scripts/*.test.ts'],
        },
      },
      { extends: true, test: { ...onServer, name: 'server on PostgreSQL 18' } },
      ...onPostgres15(),
    ],
  },
})
