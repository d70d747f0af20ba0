// How long the search for segments takes: `npx tsx packages/analysis/bench/segments.ts [ROWS…]`.
import { pathToFileURL } from 'node:url'
import { planSegmentSearch, type SegmentData, type SegmentSearch } from '../index.ts'
import { simulateCompany } from '../testing/simulate-company.ts'
import { startThreads, type Threads } from './threads.ts'
import { tripleLoop } from './triple-loop.ts'

/** Seconds on two workers: one scan without strata, with them, and the whole search with them. */
const BARS: Readonly<Record<number, readonly [plain: number, stratified: number, whole: number]>> =
  {
    100000: [0.3, 0.6, 1.5],
    1000000: [2.5, 5, 10],
  }

const SIZES = [10_000, 100_000, 1_000_000]

interface Timed {
  /** Everything until the first pass over all rows is answered, preparing included. */
  readonly scan: number
  readonly whole: number
  readonly found: number
}

/** How long the search for segments takes, beside the plain triple loop; false if a bar is broken. */
export async function run(sizes: readonly number[] = SIZES): Promise<boolean> {
  let kept = true
  for (const rows of sizes) {
    const { data } = simulateCompany({ seed: 'bench', rows, ownerEffect: 0.3 })
    const { attributes, outcome } = data
    for (const [name, of] of [
      ['plain', { attributes, outcome }],
      ['stratified', data],
    ] as const) {
      kept = (await told(rows, name, of)) && kept
    }
  }
  return kept
}

async function told(rows: number, name: 'plain' | 'stratified', data: SegmentData) {
  const baseline = tripleLoop(data)
  console.log(
    `${rows} rows × ${data.attributes.length} attributes, ${name}: plain triple loop ${baseline.seconds.toFixed(2)} s (from ${baseline.timed} of ${baseline.triples} triples)`,
  )
  let kept = true
  for (const workers of [1, 2]) {
    const threads = await startThreads(workers)
    await timed(simulateCompany({ seed: 'warm', rows: 10_000 }).data, threads)
    let best = await timed(data, threads)
    for (let again = rows > 100_000 ? 1 : 2; again > 0; again--) {
      const next = await timed(data, threads)
      best = {
        ...best,
        scan: Math.min(best.scan, next.scan),
        whole: Math.min(best.whole, next.whole),
      }
    }
    await threads.end()
    const bars = workers === 2 ? BARS[rows] : undefined
    const scanBar = bars?.[name === 'plain' ? 0 : 1]
    const wholeBar = name === 'stratified' ? bars?.[2] : undefined
    const ratio = (baseline.seconds / best.scan).toFixed(1)
    console.log(
      `  ${workers} worker${workers > 1 ? 's' : ''}: scan ${best.scan.toFixed(2)} s${verdict(best.scan, scanBar)}, ${ratio} × the plain triple loop's speed; whole search ${best.whole.toFixed(2)} s${verdict(best.whole, wholeBar)}, ${best.found} confirmed`,
    )
    kept &&= best.scan <= (scanBar ?? Infinity) && best.whole <= (wholeBar ?? Infinity)
  }
  return kept
}

async function timed(data: SegmentData, threads: Threads): Promise<Timed> {
  const start = performance.now()
  const seconds = () => (performance.now() - start) / 1000
  const search = planSegmentSearch(data, {}, (bytes) => new SharedArrayBuffer(bytes))
  let step = search.next()
  let scan: number | undefined
  while (!step.done) {
    const parts = await threads.run(step.value)
    scan ??= seconds()
    step = search.next(parts)
  }
  const { confirmed }: SegmentSearch = step.value
  return { scan: scan ?? seconds(), whole: seconds(), found: confirmed.length }
}

function verdict(seconds: number, bar: number | undefined): string {
  if (bar === undefined) return ''
  return seconds <= bar ? ` (kept: ≤ ${bar} s)` : ` (OVER ${bar} s)`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = process.argv.slice(2).map(Number)
  process.exitCode = (await run(sizes.length > 0 ? sizes : undefined)) ? 0 : 1
}
