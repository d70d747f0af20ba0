import { performance } from 'node:perf_hooks'
import {
  factsOf,
  TREND_OUTCOMES,
  type TrendOutcome,
  type Truth,
  type Viewer,
} from '@closed-learned/deals'
import { hasPeople } from '../store/organisation.ts'
import { findSegments, segmentsAtHand } from './find-segments.ts'
import type { House } from './house.ts'
import { learnNext } from './learn-next.ts'

const LOOK_MS = 1_000

/** Share of a second in which the main thread may have been at work and still count as idle. */
const IDLE = 0.1

/**
 * Learns and searches ahead of those who will ask, whenever a second (`everyMs`) went by in which nobody
 * wanted anything: after the start, and again after every import. Gives what ends it.
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
    const newest = house.memory.newest()?.truth
    if (searching || utilization > IDLE || newest === undefined || hopeless.has(newest)) return
    searching = true
    try {
      const people = await house.store.inWorkspace(hasPeople)
      while (await learnNext(house, newest.cohort, people)) if (ending.signal.aborted) return
      const next = nextToSearch(house, newest, people)
      if (next)
        await findSegments(house, next.truth, next, { signal: ending.signal, patient: true })
    } catch {
      // Whoever asks for it will be told why.
      hopeless.add(newest)
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

/** What is not at hand yet: for people in the facts, for the operator in the whole truth. */
function nextToSearch(
  house: House,
  newest: Truth,
  people: boolean,
): { truth: Truth; outcome: TrendOutcome } | undefined {
  const truths = people ? [factsOf(newest)] : house.sample ? [newest, factsOf(newest)] : [newest]
  const all = truths.flatMap((truth) => TREND_OUTCOMES.map((outcome) => ({ truth, outcome })))
  return all.find(({ truth, outcome }) => !segmentsAtHand(truth, { outcome }))
}
