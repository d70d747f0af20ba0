// How long boosted trees take: `npx tsx packages/analysis/bench/boosting.ts [ROWS]`, processor seconds.
import { pathToFileURL } from 'node:url'
import { boostedTrees, predictBoosted, seededRandom } from '../index.ts'
import { plainStump } from './plain-stump.ts'

/** Most seconds of 100 trees of 16 columns. */
const BARS: Readonly<Record<number, number>> = { 500000: 12, 2000000: 20 }
const COLUMNS = 16
const TREES = 100

/** Numbers, small counts and gaps; two columns matter together only. */
function deals(n: number) {
  const random = seededRandom(n)
  const columns = Array.from({ length: COLUMNS }, (_, j) =>
    Float64Array.from({ length: n }, () => {
      if (j % 4 === 3) return random.below(5)
      return j % 4 === 2 && random.below(5) === 0 ? Number.NaN : random.normal()
    }),
  )
  const outcome = Uint8Array.from({ length: n }, (_, i) => {
    const logOdds = columns[0][i] + columns[1][i] * columns[4][i] + Number(columns[3][i] > 2) - 1.5
    return Number(random.uniform() < 1 / (1 + Math.exp(-logOdds)))
  })
  return { columns, outcome }
}

/** Seconds of this process's own work: others on the machine do not count. */
function seconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Prints a line a size, beside one split by sorting each column, which a plain tree does at every node. */
export function run(sizes: readonly number[] = [100_000, 500_000, 2_000_000]): boolean {
  let kept = true
  for (const n of sizes) {
    const data = deals(n)
    const plain = seconds(() => plainStump(data.columns, data.outcome))
    let model = boostedTrees(data, { rounds: 1 })
    const learnt = seconds(() => {
      model = boostedTrees(data, { rounds: TREES })
    })
    const said = seconds(() => predictBoosted(model, data.columns))
    const bar = BARS[n]
    if (learnt > (bar ?? Infinity)) kept = false
    const verdict =
      bar === undefined ? '' : learnt > bar ? ` (OVER ${bar} s)` : ` (kept: ≤ ${bar} s)`
    console.log(
      `boostedTrees, ${n} × ${COLUMNS}, ${TREES} trees: ${learnt.toFixed(1)} s${verdict}, ${((plain * TREES) / learnt).toFixed(1)} × the speed of ${TREES} sorted splits; predictBoosted ${said.toFixed(1)} s`,
    )
  }
  return kept
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const given = Number(process.argv[2])
  process.exitCode = run(given > 0 ? [given] : undefined) ? 0 : 1
}
