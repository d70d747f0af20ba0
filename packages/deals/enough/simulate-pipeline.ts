import { quantile, type Random, seededRandom } from '@closed-learned/analysis'
import { kindsOf, type PipelineArm, type PipelinesInput, winsForQuota } from './two-pipelines.ts'

/** One pipeline worked through once. */
export interface PipelineRun {
  readonly wins: number
  /** Weeks of one owner, on all deals and on those that ended lost. */
  readonly ownerWeeks: number
  readonly lostWeeks: number
  /** The week by which nine of ten deals had ended, and in which the quota was won; null: it was not. */
  readonly weeks: number
  readonly quotaAt: number | null
}

/**
 * Works a pipeline through many times: every owner works so many deals at once, in no order, a deal
 * takes about its weeks and frees its place. The same seed gives the same runs.
 */
export function simulatePipeline(
  input: PipelinesInput,
  arm: PipelineArm,
  { runs, seed }: { readonly runs: number; readonly seed: string },
): readonly PipelineRun[] {
  return Array.from({ length: runs }, (_, n) => runOnce(input, arm, seededRandom(`${seed} ${n}`)))
}

const MOST = 0.9

function runOnce(input: PipelinesInput, arm: PipelineArm, random: Random): PipelineRun {
  const deals = random.shuffle(
    kindsOf(input, arm).flatMap(({ deals: many, ...kind }) =>
      Array.from({ length: many }, () => kind),
    ),
  )
  const places = new Places(Math.max(1, Math.round(input.owners * input.openEach)))
  const wonAt: number[] = []
  const ended: number[] = []
  let [spent, lost] = [0, 0]
  for (const { win, toWin, toLose } of deals) {
    const isWon = random.uniform() < win
    const took = weeksTaken(random, isWon ? toWin : toLose)
    const ends = places.take(took)
    spent += took
    ended.push(ends)
    if (isWon) wonAt.push(ends)
    else lost += took
  }
  wonAt.sort((a, b) => a - b)
  return {
    wins: wonAt.length,
    ownerWeeks: spent / input.openEach,
    lostWeeks: lost / input.openEach,
    weeks: quantile(ended, MOST),
    quotaAt: wonAt[winsForQuota(input) - 1] ?? null,
  }
}

/** Around the mean, seldom next to nothing: the sum of two waits. */
const weeksTaken = (random: Random, mean: number): number =>
  mean > 0 ? random.exponential(mean / 2) + random.exponential(mean / 2) : 0

/** Places that are taken one after the other, the one that is free first each time: a heap of when. */
class Places {
  readonly #freeAt: Float64Array

  constructor(count: number) {
    this.#freeAt = new Float64Array(count)
  }

  /** Takes the first free place for so long; gives when it is free again. */
  take(weeks: number): number {
    const heap = this.#freeAt
    const ends = (heap[0] ?? 0) + weeks
    let at = 0
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      const first = right < heap.length && (heap[right] ?? 0) < (heap[left] ?? 0) ? right : left
      if (first >= heap.length || (heap[first] ?? 0) >= ends) break
      heap[at] = heap[first] ?? 0
      at = first
    }
    heap[at] = ends
    return ends
  }
}
