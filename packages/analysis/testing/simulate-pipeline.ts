import { lastAtOrBefore } from '../array/last-at-or-before.ts'
import { type Random, seededRandom } from '../array/random.ts'

// Groups as unequal as lost deals are: 20 % won, 68 % lost, 12 % no decision, each with its own
// lognormal days; open deals are cut off at an as-of date.
const CAUSES = [
  { share: 0.2, median: 90, spread: 0.5 },
  { share: 0.68, median: 60, spread: 0.9 },
  { share: 0.12, median: 200, spread: 0.7 },
]

function deal(random: Random): { cause: number; time: number } {
  const u = random.uniform()
  const c = u < CAUSES[0].share ? 0 : u < 1 - CAUSES[2].share ? 1 : 2
  return { cause: c + 1, time: CAUSES[c].median * Math.exp(CAUSES[c].spread * random.normal()) }
}

/** Days and causes (0: still open) of n deals created evenly over the days watched. */
export function simulatePipeline(random: Random, n: number, watched: number) {
  const time = new Float64Array(n)
  const cause = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const drawn = deal(random)
    const open = random.uniform() * watched
    time[i] = Math.min(drawn.time, open)
    cause[i] = drawn.time <= open ? drawn.cause : 0
  }
  return { time, cause }
}

/** What is true of these pipelines, from one so large that chance has no part in it. */
export function truePipeline() {
  const random = seededRandom('truth')
  const days: number[][] = CAUSES.map(() => [])
  const n = 400_000
  for (let i = 0; i < n; i++) {
    const { cause, time } = deal(random)
    days[cause - 1].push(time)
  }
  const sorted = days.map((list) => Float64Array.from(list).sort())
  const sums = sorted.map((list) => {
    let sum = 0
    return list.map((time) => (sum += time))
  })
  const all = Float64Array.from(days.flat()).sort()
  const incidence = (cause: number, day: number) => (lastAtOrBefore(sorted[cause - 1], day) + 1) / n
  return {
    /** Share that has ended by a cause by a day; cause 1 is won. */
    incidence,
    open: (day: number) => 1 - CAUSES.reduce((sum, _, c) => sum + incidence(c + 1, day), 0),
    /** Days of all deals, median and mean of those up to tau. */
    median: all[n / 2],
    restrictedMean: (tau: number) => all.reduce((sum, t) => sum + Math.min(t, tau), 0) / n,
    /** Of those that end by the cause by the day. */
    meanBy: (cause: number, day: number) => {
      const at = lastAtOrBefore(sorted[cause - 1], day)
      return sums[cause - 1][at] / (at + 1)
    },
    medianBy: (cause: number, day: number) => {
      return sorted[cause - 1][Math.floor(lastAtOrBefore(sorted[cause - 1], day) / 2)]
    },
  }
}

/** Share of runs in which each check held, by name. */
export function coverage(
  random: Random,
  runs: number,
  check: (random: Random) => Readonly<Record<string, boolean>>,
): Record<string, number> {
  const held = new Map<string, number>()
  const asked = new Map<string, number>()
  for (let run = 0; run < runs; run++) {
    for (const [name, holds] of Object.entries(check(random))) {
      held.set(name, (held.get(name) ?? 0) + Number(holds))
      asked.set(name, (asked.get(name) ?? 0) + 1)
    }
  }
  return Object.fromEntries(
    [...held].map(([name, count]) => [name, count / (asked.get(name) ?? 1)]),
  )
}

/** Whether a value lies in an interval; never in none. */
export function isInside(value: number, interval: readonly [number, number] | null): boolean {
  return interval !== null && value >= interval[0] && value <= interval[1]
}
