import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from '../packages/web/testing/browser.ts'

/** Everything that CI checks, one step after the other; the first line that matters is the last. */
const STEPS: readonly [name: string, command: string][] = [
  ['format and lint', 'biome check --error-on-warnings .'],
  ['types', 'npm run --silent check:types'],
  ['arrows and circles', 'tsx scripts/house.ts'],
  ['unused code', 'knip'],
]

let passed = 0
let failed = 0
const count = (fine: boolean) => {
  if (fine) passed++
  else failed++
}

for (const [name, command] of STEPS) {
  const fine = run(command)
  console.log(`${fine ? 'passed' : 'FAILED'}: ${name}`)
  count(fine)
}

haveWhatIsMissing()
const report = join(mkdtempSync(join(tmpdir(), 'closed-learned-test-')), 'vitest.json')
const fine = run(`vitest run --reporter=default --reporter=json --outputFile.json=${report}`)
const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
passed += told?.numPassedTests ?? 0
failed += told?.numFailedTests ?? 0
// A file that could not even be loaded, or a run that died, counts as well.
if (!fine && !told?.numFailedTests) failed++

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

function run(command: string): boolean {
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0
}

/** The second database of the suite, and the browser; on a Debian machine of ours they are installed, elsewhere it is said. */
function haveWhatIsMissing(): void {
  const missing = [
    ...(existsSync('/usr/lib/postgresql/15/bin/initdb') ? [] : ['postgresql-15']),
    ...(chromiumPath() === undefined ? ['chromium'] : []),
  ]
  if (missing.length === 0) return
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) {
    console.log(`Not installed, and its part of the suite is skipped: ${missing.join(', ')}.`)
    return
  }
  console.log(`Installing for the suite: ${missing.join(', ')}.`)
  // The package would make and start a cluster of its own, which nobody here wants.
  run(
    'mkdir -p /etc/postgresql-common && echo "create_main_cluster = false" > /etc/postgresql-common/createcluster.conf',
  )
  run(
    `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold ${missing.join(' ')} > /dev/null`,
  )
}
