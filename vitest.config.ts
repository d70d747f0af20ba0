import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { chromiumPath } from './packages/web/testing/browser.ts'
import { LongestFirst } from './scripts/longest-first.ts'

const onServer = {
  globalSetup: ['packages/server/testing/servers.ts'],
  include: ['packages/server/**/*.test.ts'],
}

/** Needs no server at all, or brings its own: once is enough. */
const once = [
  'packages/server/store/folder/**',
  'packages/server/work/sample-loop/**',
  'packages/server/work/{odds,keep-searched,find-segments}.test.ts',
]
const lifecycle = ['packages/server/store/database/{open-embedded,open-external.fresh}*.test.ts']
/** What speaks SQL; the rest runs on one version alone. */
const onEvery = [
  'packages/server/{store,work,accounts}/**/*.test.ts',
  'packages/server/doors/http/{app,filings}.test.ts',
]

/** The same tests on the oldest PostgreSQL that we work on. */
function onPostgres15() {
  const programs = '/usr/lib/postgresql/15/bin'
  const name = 'server on PostgreSQL 15'
  if (existsSync(programs)) {
    const exclude = ['**/node_modules/**', ...once, ...lifecycle]
    return [{ extends: true as const, test: { ...onServer, include: onEvery, name, exclude } }]
  }
  if (process.env.CI === 'true') throw new Error(`Not skipped with CI=true: ${name} (${programs})`)
  console.warn(`Skipped: ${name}, because there is no ${programs} (apt install postgresql-15).`)
  return []
}

/** The journeys of people through the pages, in a real browser, on the real program. */
function inBrowser() {
  const name = 'browser'
  if (chromiumPath() !== undefined)
    return [
      {
        extends: true as const,
        test: {
          globalSetup: ['packages/web/testing/sample.ts'],
          include: ['packages/web/journeys/**/*.test.ts'],
          name,
        },
      },
    ]
  if (process.env.CI === 'true') throw new Error('Not skipped with CI=true: browser (no Chromium)')
  console.warn('Skipped: browser, because there is no Chromium (apt install chromium).')
  return []
}

export default defineConfig({
  test: {
    // Two cores, and a third file while another waits for a browser, a process or its PostgreSQL.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Nothing remembers anything between files: what is read once serves all of them.
    isolate: false,
    setupFiles: ['scripts/fixed-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['packages/{analysis,deals,web}/**/*.test.{ts,tsx}', 'scripts/*.test.ts'],
          exclude: ['**/node_modules/**', 'packages/web/journeys/**'],
        },
      },
      { extends: true, test: { ...onServer, name: 'server on PostgreSQL 18' } },
      ...onPostgres15(),
      ...inBrowser(),
    ],
  },
})
