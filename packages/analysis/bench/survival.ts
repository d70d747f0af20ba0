// How long the survival estimators take: `npx tsx packages/analysis/bench/survival.ts`.
import { pathToFileURL } from 'node:url'
import { aalenJohansen, incidenceSummary, kaplanMeier, seededRandom } from '../index.ts'
import { textbookAalenJohansen, textbookKaplanMeier } from './textbook.ts'

/** Most milliseconds of each estimator for deals in whole days. */
const BARS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  100000: {
    kaplanMeier: 100,
    aalenJohansen: 100,
    'aalenJohansen, late entries': 100,
    incidenceSummary: 100,
  },
  1000000: { kaplanMeier: 500, aalenJohansen: 1000 },
}

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

/** Best of several runs, more of quick ones, in milliseconds. */
function fastest(work: () => unknown): number {
  let [best, spent] = [Infinity, 0]
  for (let run = 0; run < 3 || (spent < 300 && run < 50); run++) {
    const start = performance.now()
    work()
    const took = performance.now() - start
    best = Math.min(best, took)
    spent += took
  }
  return best
}

/** Prints one line a case, with the ratio to a textbook's loop on the same data; false if a bar is broken. */
export function run(): boolean {
  let kept = true
  for (const n of [10_000, 100_000, 1_000_000]) {
    for (const wholeDays of [true, false]) {
      const { time, cause, event, entry } = deals(n, wholeDays)
      const plainCurve = fastest(() => textbookKaplanMeier(time, event))
      const plainCauses = fastest(() => textbookAalenJohansen(time, cause))
      const cases: readonly [name: string, textbook: number | null, work: () => unknown][] = [
        ['kaplanMeier', plainCurve, () => kaplanMeier({ time, event })],
        ['aalenJohansen', plainCauses, () => aalenJohansen({ time, cause })],
        ['aalenJohansen, late entries', null, () => aalenJohansen({ time, cause, entry })],
        ['incidenceSummary', null, () => incidenceSummary({ time, cause }, { horizon: 500 })],
      ]
      for (const [name, textbook, work] of cases) {
        const ms = fastest(work)
        const bar = wholeDays ? BARS[n]?.[name] : undefined
        if (ms > (bar ?? Infinity)) kept = false
        const days = wholeDays ? 'whole days' : 'all times distinct'
        const ratio =
          textbook === null
            ? ''
            : `, ${(textbook / ms).toFixed(1)} × the speed of a textbook's loop`
        const verdict =
          bar === undefined ? '' : ms > bar ? ` (OVER ${bar} ms)` : ` (kept: ≤ ${bar} ms)`
        console.log(`${name}, ${n} deals, ${days}: ${ms.toFixed(0)} ms${verdict}${ratio}`)
      }
    }
  }
  return kept
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = run() ? 0 : 1
