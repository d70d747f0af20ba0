// How long the survival estimators take: `npx tsx packages/analysis/bench/survival.ts`.
import { pathToFileURL } from 'node:url'
import { aalenJohansen, incidenceSummary, kaplanMeier, seededRandom } from '../index.ts'

const MOST_MS = 100 // promised for 100,000 deals in whole days

/** Deals with three ways to end, one in four still open, one in three known only from some day on. */
function deals(n: number, wholeDays: boolean) {
  const random = seededRandom(n)
  const time = new Float64Array(n)
  const cause = new Uint8Array(n)
  const entry = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const days = random.exponential(120)
    time[i] = wholeDays ? Math.ceil(days) : days
    cause[i] = random.below(4)
    const late = random.below(3) === 0 ? time[i] * random.uniform() : 0
    entry[i] = wholeDays ? Math.floor(late) : late
  }
  return { time, cause, event: cause.map((c) => Math.min(c, 1)), entry }
}

/** Best of three, in milliseconds. */
function fastest(work: () => unknown): number {
  const once = () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  return Math.min(once(), once(), once())
}

/** Prints one line a case; false if a promise is broken. */
export function run(): boolean {
  let kept = true
  for (const n of [100_000, 1_000_000]) {
    for (const wholeDays of [true, false]) {
      const { time, cause, event, entry } = deals(n, wholeDays)
      const cases: readonly [name: string, work: () => unknown][] = [
        ['kaplanMeier', () => kaplanMeier({ time, event })],
        ['aalenJohansen', () => aalenJohansen({ time, cause })],
        ['aalenJohansen, late entries', () => aalenJohansen({ time, cause, entry })],
        ['incidenceSummary', () => incidenceSummary({ time, cause }, { horizon: 500 })],
      ]
      for (const [name, work] of cases) {
        const ms = fastest(work)
        const promised = n === 100_000 && wholeDays
        if (promised && ms > MOST_MS) kept = false
        const days = wholeDays ? 'whole days' : 'all times distinct'
        const verdict = promised ? (ms > MOST_MS ? `  over ${MOST_MS} ms` : '  kept') : ''
        console.log(`${name}, ${n} deals, ${days}: ${ms.toFixed(0)} ms${verdict}`)
      }
    }
  }
  return kept
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = run() ? 0 : 1
