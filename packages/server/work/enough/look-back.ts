import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  type CoveragePast,
  cohortAsOf,
  LIVE,
  oncePer,
  type PastQuarter,
  pastQuarter,
  pastStarts,
  type Truth,
  truthAsOf,
  usualCurrency,
} from '@closed-learned/deals'

/**
 * What past quarters brought of what was open at their starts, once a truth. What was live then is
 * looked at for the operator alone; others wait between the quarters, not for all of them.
 */
export const lookBack = oncePer(async (truth: Truth): Promise<CoveragePast> => {
  const { cohort: now } = truth
  const isWhole = truth.toldTo === undefined
  const currency = usualCurrency(now)
  const [stated, live]: [PastQuarter[], PastQuarter[]] = [[], []]
  for (const start of pastStarts(now)) {
    await nextTurn()
    const then = cohortAsOf(now.history, start - 1)
    const of = { now, then, start, currency }
    stated.push(pastQuarter({ ...of, counts: () => true }))
    if (!isWhole) continue
    await nextTurn()
    const { state } = truthAsOf(then)
    live.push(pastQuarter({ ...of, counts: (row) => state[row] === LIVE }))
  }
  return { stated, live: isWhole ? live : null }
})
