import { mantelHaenszel, quantile } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { OPEN, WON } from '../cohort/endings.ts'
import { type Day, NO_DAY, quarterOfDay } from '../shared/day.ts'
import { sayCount } from '../shared/say.ts'

/** Whether deals of owners with more open than usual were won less often. */
export interface DividedAttention {
  /** Odds of a win against owners with as many as usual or fewer, where the data show them lower; else null. */
  readonly odds: number | null
  readonly text: string
}

/** Closed deals below which nothing is said of it. */
const ENOUGH = 100
const LOOKED_BACK = 730

/**
 * Deals closed in the last two years by how many their owner had open in the middle of their time, above
 * or up to the owner's own middle; compared within owner and quarter of closing, so that neither who
 * it is nor when it was is taken for it.
 */
export function dividedAttention(cohort: Cohort): DividedAttention {
  const openAt = loads(cohort)
  const cells = new Map<string, [[number, number], [number, number]]>()
  const byOwner = new Map<number, { row: number; load: number }[]>()
  let deals = 0
  for (const row of closedRows(cohort)) {
    const owner = cohort.owner[row] ?? -1
    const middle = Math.floor(((cohort.createdOn[row] ?? 0) + (cohort.closedOn[row] ?? 0)) / 2)
    const known = byOwner.get(owner) ?? []
    known.push({ row, load: openAt(owner, middle) })
    byOwner.set(owner, known)
    deals++
  }
  for (const [owner, rows] of byOwner) {
    const usual = quantile(
      rows.map(({ load }) => load),
      0.5,
    )
    for (const { row, load } of rows) {
      const key = `${owner} ${quarterOfDay(cohort.closedOn[row] ?? 0)}`
      const cell = cells.get(key) ?? [
        [0, 0],
        [0, 0],
      ]
      cells.set(key, cell)
      const [above, upTo] = cell
      const side = load > usual ? above : upTo
      side[cohort.ending[row] === WON ? 0 : 1]++
    }
  }
  return verdict(deals, [...cells.values()])
}

function verdict(
  deals: number,
  strata: readonly (readonly [[number, number], [number, number]])[],
): DividedAttention {
  if (deals < ENOUGH || strata.length === 0)
    return {
      odds: null,
      text: `Whether attention that is divided costs wins is not enough to tell from ${sayCount(deals, 'closed deal', 'closed deals')}; it is not assumed.`,
    }
  const { oddsRatio, interval } = mantelHaenszel(strata)
  if (oddsRatio === null || interval === null || interval[1] >= 1)
    return {
      odds: null,
      text: `Your data do not show that deals are won less often while their owner has more open than usual (${sayCount(deals, 'closed deal', 'closed deals')}); it is not assumed.`,
    }
  const range = `${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}`
  return {
    odds: oddsRatio,
    text: `While an owner had more open than usual, the odds of a win were ${oddsRatio.toFixed(2)} times as high (${range}, ${sayCount(deals, 'closed deal', 'closed deals')}). That need not be why.`,
  }
}

function* closedRows({ size, ending, createdOn, closedOn, owner, day }: Cohort): Generator<number> {
  for (let row = 0; row < size; row++) {
    const [created, closed] = [createdOn[row] ?? NO_DAY, closedOn[row] ?? NO_DAY]
    const isKnown = created !== NO_DAY && closed !== NO_DAY && (owner[row] ?? -1) >= 0
    if (isKnown && ending[row] !== OPEN && closed > day - LOOKED_BACK) yield row
  }
}

/** How many deals an owner had open on a day. */
function loads({ size, createdOn, closedOn, ending, goneOn, owner }: Cohort) {
  const begun = new Map<number, number[]>()
  const over = new Map<number, number[]>()
  const into = (days: Map<number, number[]>, of: number, on: Day) => {
    const known = days.get(of) ?? []
    if (known.push(on) === 1) days.set(of, known)
  }
  for (let row = 0; row < size; row++) {
    const [of, created] = [owner[row] ?? -1, createdOn[row] ?? NO_DAY]
    if (of < 0 || created === NO_DAY) continue
    const end = ending[row] === OPEN ? (goneOn[row] ?? NO_DAY) : (closedOn[row] ?? NO_DAY)
    // Closed on a day that is not known: it is counted on none.
    if (ending[row] !== OPEN && end === NO_DAY) continue
    into(begun, of, created)
    if (end !== NO_DAY) into(over, of, end)
  }
  const sorted = (days: Map<number, number[]>) =>
    new Map([...days].map(([of, each]) => [of, Float64Array.from(each).sort()]))
  const [starts, ends] = [sorted(begun), sorted(over)]
  return (of: number, on: Day) => upTo(starts.get(of), on) - upTo(ends.get(of), on)
}

/** How many entries of an ascending column are at most this. */
function upTo(sorted: Float64Array | undefined, day: Day): number {
  let [low, high] = [0, sorted?.length ?? 0]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted?.[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}
