import { incidenceSummary, observationHorizon } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { NO_DECISION } from '../cohort/endings.ts'
import { type Segment, TOO_FEW_ENDED } from './segments.ts'
import type { Spells } from './spells.ts'
import { watchedFor } from './watched-for.ts'

/**
 * The days up to which all values that are told can be compared: the horizon of all deals, but no
 * longer than each value's deals could be watched. Of a value that is newer than the others only
 * quick endings would be seen. Null where no value is told.
 */
export function commonHorizon(
  cohort: Cohort,
  spells: Spells,
  segments: readonly Segment[],
): number | null {
  const told = segments.filter(({ withheld }) => withheld === null)
  const seen = told.length === 0 ? null : observationHorizon(spells)
  if (seen === null) return null
  return Math.min(seen, ...told.map(({ spells: own }) => watchedFor(cohort, own.row) ?? seen))
}

/** With late entries a curve of few deals may end early by accident: nothing is said of it then. */
export function withoutEmptied(segment: Segment, horizon: number | null): Segment {
  const { spells, withheld } = segment
  if (withheld !== null || horizon === null || !spells.entry.some((day) => day > 0)) return segment
  const { emptiedAt } = incidenceSummary(spells, { horizon, causes: NO_DECISION })
  const isWhole = emptiedAt === null || emptiedAt > horizon
  return isWhole ? segment : { ...segment, withheld: TOO_FEW_ENDED }
}
