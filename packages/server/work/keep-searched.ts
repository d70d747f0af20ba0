import { performance } from 'node:perf_hooks'
import { TREND_OUTCOMES, type Truth, type Viewer } from '@closed-learned/deals'
import { findSegments, segmentsAtHand } from './find-segments.ts'
import type { House } from './house.ts'

const LOOK_MS = 1_000

/** Share of a second in which the main thread may have been at work and still count as idle. */
const IDLE = 0.1

/**
 * Searches the truth of the newest day ahead of those who will ask, whenever a second (`everyMs`) went by
 * in which nobody wanted anything: after the start, and again after every import. Gives what ends it.
 */
export function keepSearched(house: House, _viewer: Viewer, everyMs: number = LOOK_MS): () => void {
  const ending = new AbortController()
  const hopeless = new WeakSet<Truth>()
  let before = performance.eventLoopUtilization()
  let searching = false
  const look = async () => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, before)
    before = now
    const truth = house.memory.newest()?.truth
    if (searching || utilization > IDLE || truth === undefined || hopeless.has(truth)) return
    const outcome = TREND_OUTCOMES.find((each) => !segmentsAtHand(truth, { outcome: each }))
    if (outcome === undefined) return
    searching = true
    try {
      await findSegments(house, truth, { outcome }, { signal: ending.signal, patient: true })
    } catch {
      // Whoever asks for it will be told why.
      hopeless.add(truth)
    } finally {
      searching = false
    }
  }
  const looking = setInterval(() => void look(), everyMs).unref()
  return () => {
    clearInterval(looking)
    ending.abort(new Error('the program stops'))
  }
}
