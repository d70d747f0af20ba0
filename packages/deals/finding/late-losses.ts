import { quantileSorted } from '@closed-learned/analysis'
import { LOST, NO_DECISION } from '../cohort/endings.ts'
import { NO_DAY } from '../shared/day.ts'
import { purgesIn } from '../time/purges.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type PriceBands, priceBands } from './price-bands.ts'
import type { Sought } from './sought-attributes.ts'

/** The share of the lost deals of a price band that are lost sooner than late. */
const SOONER = 0.6

/** Lost deals below which a price band has no pace of its own. */
const FEWEST = 20

/** Lost deals that can be told to be lost late or not. */
export interface Losses {
  /** Which of the closed deals. */
  readonly at: Uint32Array
  readonly bands: PriceBands
  readonly purged: number
  /** Lost deals whose days from creation to closing are not known. */
  readonly undated: number
}

/** The deals that closed without a win, those of purges and those without dates left out. */
export function lossesOf(truth: Truth, sought: Sought): Losses {
  const { rows, ending } = sought.closed
  const { createdOn, closedOn } = truth.cohort
  const purged = new Set(purgesIn(truth).flatMap((purge) => purge.rows))
  const at = new Uint32Array(rows.length)
  let [size, undated] = [0, 0]
  for (let n = 0; n < rows.length; n++) {
    const r = rows[n] ?? 0
    if ((ending[n] !== LOST && ending[n] !== NO_DECISION) || purged.has(r)) continue
    if (createdOn[r] === NO_DAY || closedOn[r] === NO_DAY) undated++
    else at[size++] = n
  }
  const lost = at.slice(0, size)
  return { at: lost, bands: priceBands(truth, sought, lost), purged: purged.size, undated }
}

/** By price band, the days up to which a loss is not late. `known`: which of the losses tell that. */
export function dayLimits(
  truth: Truth,
  sought: Sought,
  losses: Losses,
  known: Uint32Array,
): number[] {
  return lateFrom(daysToLose(truth, sought, losses), losses.bands, known)
}

/**
 * 1 for a deal that was lost later than most of its price band, in days from creation; one entry a
 * loss. `known`: which of the losses tell how late that is.
 */
export function lostLate(
  truth: Truth,
  sought: Sought,
  losses: Losses,
  known: Uint32Array,
): Uint8Array {
  const days = daysToLose(truth, sought, losses)
  const { codes } = losses.bands
  const limits = lateFrom(days, losses.bands, known)
  const late = new Uint8Array(days.length)
  for (let s = 0; s < late.length; s++)
    late[s] = (days[s] ?? 0) > (limits[codes[s] ?? -1] ?? 0) ? 1 : 0
  return late
}

function daysToLose({ cohort }: Truth, { closed }: Sought, { at }: Losses): Float64Array {
  const days = new Float64Array(at.length)
  for (let s = 0; s < at.length; s++) {
    const r = closed.rows[at[s] ?? 0] ?? 0
    days[s] = (cohort.closedOn[r] ?? 0) - (cohort.createdOn[r] ?? 0)
  }
  return days
}

/** By band, the days up to which most of its deals were lost; of all deals where it has too few. */
function lateFrom(days: Float64Array, { codes, size }: PriceBands, known: Uint32Array): number[] {
  const byBand = Array.from({ length: size }, (): number[] => [])
  for (const s of known) byBand[codes[s] ?? -1]?.push(days[s] ?? 0)
  const usual = mostBy(Array.from(known, (s) => days[s] ?? 0))
  return byBand.map((took) => (took.length < FEWEST ? usual : mostBy(took)))
}

function mostBy(days: number[]): number {
  return days.length === 0 ? 0 : quantileSorted(Float64Array.from(days).sort(), SOONER)
}
