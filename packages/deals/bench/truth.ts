// How long the reports take: `npx tsx packages/deals/bench/truth.ts`.
import { pathToFileURL } from 'node:url'
import { cohortAsOf } from '../cohort/cohort-as-of.ts'
import { pipelineReport } from '../pipeline/pipeline-report.ts'
import { dayOfInstant } from '../shared/day.ts'
import { timeToLose } from '../time/time-to-lose.ts'
import { truthAsOf } from '../truth/truth-as-of.ts'
import { truthReport } from '../truth/truth-report.ts'
import { bigHistory } from './big-history.ts'

const DEALS = 100_000

/** Promised for 100,000 deals, in milliseconds. */
const TRUTH_MS = 600
const TIME_MS = 400

/** Prints what each step takes, the best of five; false if a promise is broken. */
export function run(): boolean {
  const history = bigHistory(DEALS)
  const newest = dayOfInstant(history.reportedUntil)
  const best: Record<string, number> = {}
  for (let round = 0; round < 5; round++) {
    const step = <T>(name: string, work: () => T): T => {
      const start = performance.now()
      const result = work()
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, performance.now() - start)
      return result
    }
    // Every round another day, so that nothing could be remembered.
    const cohort = step('cohort', () => cohortAsOf(history, newest - 30 * round))
    const truth = step('truth', () => truthAsOf(cohort))
    step('pipeline', () => pipelineReport(truth))
    step('time', () => timeToLose(truth))
    step('truth report, all', () => truthReport(truth, { all: true }))
  }
  const changes = history.changes.day.length
  console.log(`${DEALS} deals, ${changes} changes:`)
  for (const [name, ms] of Object.entries(best)) console.log(`  ${name}: ${ms.toFixed(0)} ms`)
  const kept =
    sum(best, ['cohort', 'truth', 'pipeline']) <= TRUTH_MS && sum(best, ['time']) <= TIME_MS
  console.log(
    `  ${kept ? 'kept' : 'over'}: ${TRUTH_MS} ms for the first three, ${TIME_MS} for time`,
  )
  return kept
}

function sum(best: Record<string, number>, names: readonly string[]): number {
  return names.reduce((total, name) => total + (best[name] ?? 0), 0)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = run() ? 0 : 1
