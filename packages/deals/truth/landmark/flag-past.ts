import { conformalThreshold } from '@closed-learned/analysis'
import { NO_DAY } from '../../shared/day.ts'
import type { BaseRate } from '../base-rate.ts'
import { featureIndex } from './features.ts'
import { flagsAlone } from './flags-alone.ts'
import type { Landmarks } from './landmarks.ts'
import type { CalibrationStep, FlaggedPast, OddsCore } from './odds-model.ts'
import type { Outcomes } from './outcomes.ts'
import { NEVER } from './tracked.ts'

/** At most this share of deals that are won later may ever be flagged. */
export const WINS_FLAGGED = 0.05

/** What odds alone may flag: deals are looked at on any day, not only at ends of months, and habits drift. */
const AIMED = 0.01

/** Deals that were won within so many days before the newest set the flag: habits change. */
const LATELY = 730

/** Past rows with the chances told of them. */
export interface Scored {
  readonly landmarks: Landmarks
  readonly rows: Uint32Array
  /** By row of the landmarks, not calibrated. */
  readonly chances: Float64Array
  readonly outcomes: Outcomes
  readonly steps: readonly CalibrationStep[]
  readonly usual: BaseRate
}

/**
 * Above which score (1 - chance) the odds bear out a sign of burial: high enough that at most WINS_FLAGGED of
 * the deals that are won later would ever reach it, if they are like those won lately (split-conformal);
 * and where at most half as many are won as usual. And above which they flag by themselves: the same for
 * AIMED, or for as few as those won lately can tell. Null where too few were won to say so.
 */
export function flagAboveOf(
  scored: Scored,
): Pick<OddsCore, 'flagAbove' | 'bearsOutAbove' | 'wonDeals'> | null {
  const { landmarks, outcomes } = scored
  const newest = landmarks.day.reduce((latest, day) => Math.max(latest, day), 0)
  const counts = (i: number) =>
    outcomes.won[i] === 1 && (outcomes.endedOn[i] ?? NO_DAY) > newest - LATELY
  const highest: number[] = []
  eachDeal(scored, (i, rows) => {
    if (counts(i)) highest.push(rows.reduce((most, row) => Math.max(most, scoreOf(scored, row)), 0))
  })
  const bearsOut = conformalThreshold(highest, { share: WINS_FLAGGED })
  const share = Math.max(AIMED, 1 / (highest.length + 1))
  const flag = conformalThreshold(highest, { share })
  if (bearsOut === null || flag === null) return null
  const rare = rareAbove(scored)
  return {
    flagAbove: Math.max(flag, rare),
    bearsOutAbove: Math.max(bearsOut, rare),
    wonDeals: highest.length,
  }
}

function scoreOf({ chances }: Scored, row: number): number {
  return 1 - (chances[row] ?? 1)
}

/** The score above which at most half as many deals are won as usual. */
function rareAbove({ steps, usual }: Scored): number {
  const rate = usual.deals === 0 ? 0 : usual.won / usual.deals
  const rare = steps.findLast(({ base }) => base.won / base.deals <= rate / 2)
  return rare === undefined ? 1 : 1 - rare.upTo
}

/** The closed deals that would have been flagged at the end of some month before they closed. */
export function flaggedPast(
  scored: Scored,
  core: Pick<OddsCore, 'flagAbove' | 'wonAges'>,
  key: Float64Array,
): FlaggedPast {
  const ages = scored.landmarks.columns[featureIndex('age')]
  const found: { key: number; strongest: number; firstOn: number }[] = []
  eachDeal(scored, (i, rows) => {
    const ended = scored.outcomes.endedOn[i] ?? NEVER
    const flagged = rows.filter((row) =>
      flagsAlone(core, scoreOf(scored, row), ages?.[row] ?? Number.NaN),
    )
    const first = flagged[0]
    if (ended === NEVER || first === undefined) return
    const strongest = flagged.reduce((most, row) => Math.max(most, scoreOf(scored, row)), 0)
    found.push({ key: key[i] ?? 0, strongest, firstOn: scored.landmarks.day[first] ?? NO_DAY })
  })
  return {
    key: Float64Array.from(found, (f) => f.key),
    strongest: Float64Array.from(found, (f) => f.strongest),
    firstOn: Int32Array.from(found, (f) => f.firstOn),
  }
}

/** Calls `tell` for each deal with its rows, in order of time. */
export function eachDeal(
  { landmarks, rows }: Pick<Scored, 'landmarks' | 'rows'>,
  tell: (i: number, rows: Uint32Array) => void,
): void {
  let from = 0
  for (let at = 1; at <= rows.length; at++) {
    const i = landmarks.index[rows[from] ?? 0] ?? 0
    if (at < rows.length && landmarks.index[rows[at] ?? 0] === i) continue
    tell(i, rows.subarray(from, at))
    from = at
  }
}
