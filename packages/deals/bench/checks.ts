// Whether checks that do not predict retire, and one that does stays: `npx tsx packages/deals/bench/checks.ts`.
import { pathToFileURL } from 'node:url'
import { retireInSimulation } from '../playbook/testing/retire-in-simulation.ts'

/** Simulated companies, each with one check that predicts and twenty that do not. */
const COMPANIES = 200
const NOISE = 20
const MUST_RETIRE = 18

/** Prints what came of them; false if a promise is broken. */
export function run(): boolean {
  const runs = Array.from({ length: COMPANIES }, (_, n) => retireInSimulation(`bench ${n}`, NOISE))
  const survived = runs.filter(({ planted }) => planted !== 'retired').length
  const shown = runs.filter(({ planted }) => planted === 'predicts').length
  const retired = runs.map(({ noise }) => noise.filter((standing) => standing === 'retired').length)
  const enough = retired.filter((count) => count >= MUST_RETIRE).length
  const all = retired.reduce((sum, count) => sum + count, 0)
  const kept = survived >= 0.95 * COMPANIES && enough >= 0.95 * COMPANIES
  console.log(`${COMPANIES} companies of 200 deals, a planted check and ${NOISE} of noise in each:`)
  console.log(`  planted: ${survived} survived, ${shown} shown to predict`)
  console.log(
    `  noise: ${all} of ${COMPANIES * NOISE} retired; in ${enough} companies ${MUST_RETIRE} or more`,
  )
  console.log(`  ${kept ? 'kept' : 'BROKEN'}: both in 95 of 100 companies`)
  return kept
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = run() ? 0 : 1
