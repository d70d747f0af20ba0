import { incidenceSummary, studentQuantile } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { LOST, NO_DECISION } from '../cohort/endings.ts'
import { differenceInterval, type Estimate } from './difference-interval.ts'
import type { OwnerFloor } from './owner-floor.ts'
import { endedRows, type Segment, type SomeSpells } from './segments.ts'
import { watchedFor } from './watched-for.ts'

/** How long losing takes for one value and for the rest, and how far apart they are; days. */
export interface Contrast {
  readonly value: string
  readonly own: number
  readonly rest: number
  /** Of own - rest; all contrasts of one attribute hold at once with 95 %. */
  readonly interval: readonly [number, number]
}

/** Losses below which times are not compared. */
const ENOUGH_LOSSES = 10

/** Chance of calling any value of an attribute different where none is. */
const ERROR = 0.05

/**
 * Compares the mean days to lose of each value with those of the rest, the same horizon for all.
 * Values that are withheld, and those whose rest would have to be, are not compared.
 */
export function contrastsOf(
  cohort: Cohort,
  all: SomeSpells,
  segments: readonly Segment[],
  horizon: number,
  floor: OwnerFloor,
): Contrast[] {
  const compared = segments.filter(
    ({ withheld, spells, rest }) =>
      withheld === null &&
      isEnough(spells, floor) &&
      isEnough(rest, floor) &&
      (watchedFor(cohort, rest.row) ?? 0) >= horizon,
  )
  if (compared.length === 0) return []
  const level = 1 - ERROR / compared.length
  const usual = daysToLose(all, horizon, level)
  return compared.flatMap(({ value, spells, rest }) => {
    const [a, b] = [daysToLose(spells, horizon, level), daysToLose(rest, horizon, level)]
    if (usual === null || a === null || b === null) return []
    return [{ value, own: a.value, rest: b.value, interval: intervalOf(a, b, usual, level) }]
  })
}

/** Whether the two surely differ. */
export function isSure({ interval: [low, high] }: Contrast): boolean {
  return low > 0 || high < 0
}

function isEnough(spells: SomeSpells, floor: OwnerFloor): boolean {
  const lost = endedRows(spells, LOST)
  return lost.length >= ENOUGH_LOSSES && !floor.isUnder(lost)
}

/** Mean days to lose, and the losses behind them. */
interface DaysToLose extends Estimate {
  readonly losses: number
  readonly error: number
}

function daysToLose(spells: SomeSpells, horizon: number, level: number): DaysToLose | null {
  const { causes, emptiedAt } = incidenceSummary(spells, { horizon, causes: NO_DECISION, level })
  const lost = causes[LOST - 1]
  if (!lost || lost.events < ENOUGH_LOSSES || (emptiedAt !== null && emptiedAt <= horizon))
    return null
  const { mean, meanInterval, meanStdErr } = lost
  if (mean === null || meanInterval === null || meanStdErr === null) return null
  return { value: mean, interval: meanInterval, losses: lost.events, error: meanStdErr }
}

/**
 * The wider of two intervals. Where a few late losses make the mean, a value that happens to have
 * none seems both quick and sure of it; so the spread of all deals has to allow the difference too.
 */
function intervalOf(a: DaysToLose, b: DaysToLose, usual: DaysToLose, level: number) {
  const [low, high] = differenceInterval(a, b)
  const error = usual.error * Math.sqrt(usual.losses * (1 / a.losses + 1 / b.losses))
  const reach = studentQuantile(0.5 + level / 2, Math.min(a.losses, b.losses) - 1) * error
  const apart = a.value - b.value
  return [Math.min(low, apart - reach), Math.max(high, apart + reach)] as const
}
