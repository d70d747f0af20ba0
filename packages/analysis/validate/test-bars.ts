import { type Random, seededRandom } from '../array/random.ts'
import { eProcess } from '../inference/e-process.ts'
import { fisherExact } from '../inference/fisher-exact.ts'
import { mannKendall } from '../inference/mann-kendall.ts'
import { mannWhitney } from '../inference/mann-whitney.ts'
import { mantelHaenszel } from '../inference/mantel-haenszel.ts'
import { grayTest } from '../survival/gray-test.ts'
import { logRankTest } from '../survival/log-rank-test.ts'
import { alarmsAllowed, type Bar, type Effort, type Measured, percent } from './bar.ts'

/** Groups as unequal as those of lost deals are. */
const UNEQUAL = [2, 20] as const
const MOST_ERROR = 0.062

/** Tests at 5 % where nothing is to be found, and evidence looked at after every deal. */
export const testBars: readonly Bar[] = [
  falseAlarms('log-rank', 'log-rank test, groups of 2 and 20, unequally watched', 2_000, logRank),
  falseAlarms('gray', 'Gray test, groups of 2 and 20, unequally watched', 2_000, gray),
  falseAlarms('mann-whitney', 'Mann–Whitney test, groups of 2 and 20', 4_000, (random) => {
    const normals = (n: number) => Array.from({ length: n }, () => random.normal())
    return mannWhitney(normals(UNEQUAL[0]), normals(UNEQUAL[1])).p
  }),
  falseAlarms('fisher', 'Fisher test, groups of 2 and 20', 4_000, (random) => {
    const lost = (n: number) => {
      let count = 0
      for (let i = 0; i < n; i++) count += Number(random.uniform() < 0.68)
      return [count, n - count]
    }
    return fisherExact(UNEQUAL.map(lost)).p
  }),
  falseAlarms('strata', 'Mantel–Haenszel test, 30 owners, groups of 2 and 20 each', 2_000, strata),
  falseAlarms('trend', 'Mann–Kendall test of 12 quarters', 4_000, (random) => {
    const time = Array.from({ length: 12 }, (_, i) => i)
    return mannKendall({ time, value: time.map(() => random.below(40) / 40) }).p
  }),
  {
    name: 'e-process',
    promise: `evidence looked at after every deal supports a wrong claim in at most ${percent(MOST_ERROR)} of 2,000 runs, against the rest and against a baseline`,
    measure: wrongSupport,
  },
  {
    name: 'evidence-speed',
    promise:
      'median deals until a right claim is supported, loss rates .80 / .85 / .90 against .68: at most 134 / 60 / 34 against the rest, 85 / 40 / 24 against a baseline',
    measure: dealsNeeded,
  },
]

function falseAlarms(
  name: string,
  what: string,
  runs: number,
  pValue: (random: Random, run: number) => number | null,
): Bar {
  const measure = ({ seed, quick }: Effort): Measured => {
    const random = seededRandom(`${name} ${seed}`)
    const many = quick ? runs / 10 : runs
    let alarms = 0
    for (let run = 0; run < many; run++) if ((pValue(random, run) ?? 1) <= 0.05) alarms++
    const kept = quick ? alarms <= alarmsAllowed(many) : alarms / many <= MOST_ERROR
    return { text: `${percent(alarms / many)} of ${many} runs`, kept }
  }
  return { name, promise: `false alarms at 5 %: ${what}, at most ${percent(MOST_ERROR)}`, measure }
}

/** Both groups end alike; the small one was watched a third as long. */
function unequal(random: Random) {
  const group = UNEQUAL.flatMap((size, g) => new Array<number>(size).fill(g))
  const time = new Float64Array(group.length)
  const cause = new Uint8Array(group.length)
  for (const [i, g] of group.entries()) {
    const ends = random.exponential(120)
    const open = random.uniform() * (g === 0 ? 120 : 365)
    time[i] = Math.ceil(Math.min(ends, open))
    cause[i] = ends <= open ? 1 + Number(random.uniform() < 0.3) : 0
  }
  return { time, cause, event: cause.map((c) => Math.min(1, c)), group }
}

function logRank(random: Random, seed: number): number | null {
  const { time, event, group } = unequal(random)
  return logRankTest({ time, event }, { group }, { permutations: 199, seed }).p
}

function gray(random: Random, seed: number): number | null {
  const { time, cause, group } = unequal(random)
  return grayTest({ time, cause }, { group }, { permutations: 199, seed }).p
}

function strata(random: Random): number | null {
  const tables = Array.from({ length: 30 }, () => {
    const chance = 1 / (1 + Math.exp(-0.75 - random.normal()))
    return UNEQUAL.map((size) => {
      let lost = 0
      for (let i = 0; i < size; i++) lost += Number(random.uniform() < chance)
      return [lost, size - lost]
    })
  })
  return mantelHaenszel(tables).p
}

/** A segment of one deal in ten beside the rest. */
function watch(random: Random, deals: number, inside: number, rest: number) {
  const segment = Uint8Array.from({ length: deals }, () => Number(random.uniform() < 0.1))
  return {
    segment,
    outcome: segment.map((s) => Number(random.uniform() < (s ? inside : rest))),
  }
}

function wrongSupport({ seed, quick }: Effort): Measured {
  const random = seededRandom(`e-process ${seed}`)
  const runs = quick ? 200 : 2_000
  let [rest, baseline] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const { outcome, segment } = watch(random, 2_000, 0.68, 0.68)
    rest += Number(eProcess({ outcome, segment }).supportedAt !== null)
    const mine = outcome.subarray(0, 400)
    baseline += Number(eProcess({ outcome: mine, baseline: 0.68 }).supportedAt !== null)
  }
  const most = quick ? alarmsAllowed(runs) : MOST_ERROR * runs
  return {
    text: `${percent(rest / runs)} against the rest, ${percent(baseline / runs)} against a baseline`,
    kept: rest <= most && baseline <= most,
  }
}

const RATES = [0.8, 0.85, 0.9] as const
const MOST_DEALS = { rest: [134, 60, 34], baseline: [85, 40, 24] } as const

function dealsNeeded({ seed, quick }: Effort): Measured {
  const random = seededRandom(`evidence ${seed}`)
  const runs = quick ? 200 : 2_000
  const medians = RATES.map((inside) => {
    const rest: number[] = []
    const baseline: number[] = []
    for (let run = 0; run < runs; run++) {
      const { outcome, segment } = watch(random, 6_000, inside, 0.68)
      const mine = outcome.filter((_, row) => segment[row] === 1)
      const at = eProcess({ outcome, segment }).supportedAt ?? Infinity
      rest.push(segment.reduce((sum, s, row) => sum + (row <= at ? s : 0), 0))
      baseline.push((eProcess({ outcome: mine, baseline: 0.68 }).supportedAt ?? Infinity) + 1)
    }
    return { rest: median(rest), baseline: median(baseline) }
  })
  const slack = quick ? 1.2 : 1
  const keeps = (side: 'rest' | 'baseline') =>
    medians.every((needed, i) => needed[side] <= slack * MOST_DEALS[side][i])
  const list = (side: 'rest' | 'baseline') => medians.map((needed) => needed[side]).join(' / ')
  return {
    text: `${list('rest')} against the rest, ${list('baseline')} against a baseline`,
    kept: keeps('rest') && keeps('baseline'),
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}
