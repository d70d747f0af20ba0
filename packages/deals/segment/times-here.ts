import { LOST, NO_DECISION } from '../cohort/endings.ts'
import type { FindingPage, TrendOutcome } from '../report/trend-schemas.ts'
import { sayDays, sayNumber, sayRate } from '../shared/say.ts'
import { commonHorizon, withoutEmptied } from '../time/common-horizon.ts'
import { contrastsOf } from '../time/contrast.ts'
import { type EndingTime, endingTimes } from '../time/ending-times.ts'
import { ownerFloor } from '../time/owner-floor.ts'
import { purgesIn } from '../time/purges.ts'
import { sayFine } from '../time/say-fine.ts'
import { endedRows, type Segment, segmentsOf } from '../time/segments.ts'
import { type Spells, spellsOf } from '../time/spells.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { NOT_KNOWN } from './rows-where.ts'

const SIDES = ['rest', 'here']

type Times = NonNullable<FindingPage['time']>

/** Endings on either side below which no time is told. */
const FEWEST_ENDINGS = 10

/**
 * How long losing takes here and elsewhere, over the same days; for what ended without a decision how
 * long that takes. Null where too few ended so, or on either side those of fewer than three owners.
 */
export function timesHere(truth: Truth, here: Uint8Array, outcome: TrendOutcome): Times | null {
  const { cohort } = truth
  const ending = outcome === 'noDecision' ? NO_DECISION : LOST
  const purged = new Set(purgesIn(truth).flatMap((purge) => purge.rows))
  const spells = asked(spellsOf(cohort, purged), outcome)
  // Codes into the sides; where it is not known the deal is on neither.
  const codes = Int32Array.from(spells.row, (row) =>
    here[row] === NOT_KNOWN ? -1 : (here[row] ?? -1),
  )
  const floor = ownerFloor(cohort)
  const cut = segmentsOf(cohort, spells, codes, SIDES, floor)
  const horizon = commonHorizon(cohort, spells, cut)
  const told = cut.map((segment) => withoutEmptied(segment, horizon))
  if (horizon === null || told.length < 2 || told.some((side) => isUntold(side, ending, floor)))
    return null
  const timeOf = (side: string) => endingOf(told, side, horizon, ending)
  const [own, rest] = [timeOf('here'), timeOf('rest')]
  if (!own || !rest || own.deals < FEWEST_ENDINGS || rest.deals < FEWEST_ENDINGS) return null
  const contrast =
    ending === LOST
      ? contrastsOf(cohort, spells, told, horizon, floor).find(({ value }) => value === 'here')
      : undefined
  return {
    horizon,
    here: own,
    rest,
    text: sayTimes(own, rest, horizon, outcome, contrast?.interval),
  }
}

/** Where losing is asked for, ending without a decision is losing too. */
function asked(spells: Spells, outcome: TrendOutcome): Spells {
  if (outcome === 'noDecision') return spells
  return { ...spells, cause: spells.cause.map((cause) => (cause === NO_DECISION ? LOST : cause)) }
}

function isUntold(side: Segment, ending: number, floor: ReturnType<typeof ownerFloor>): boolean {
  return side.withheld !== null || floor.isUnder(endedRows(side.spells, ending))
}

function endingOf(
  sides: readonly Segment[],
  side: string,
  horizon: number,
  ending: number,
): EndingTime | undefined {
  const spells = sides.find(({ value }) => value === side)?.spells
  if (!spells) return undefined
  const times = endingTimes(spells, horizon)
  return ending === LOST ? times.lost : times.noDecision
}

/** How many end so by the horizon, and how long that takes; whether the times differ only where that is sure. */
function sayTimes(
  here: EndingTime,
  rest: EndingTime,
  horizon: number,
  outcome: TrendOutcome,
  interval: readonly [number, number] | undefined,
): string {
  const ended = outcome === 'noDecision' ? 'ended without a decision' : 'lost'
  const shares =
    `Within ${sayDays(horizon)} of their creation, ${sayRate(here.share)} of all deals here are ` +
    `${ended}, and ${sayRate(rest.share)} elsewhere.`
  if (here.mean === null || rest.mean === null) return shares
  const takes = `It takes ${sayDays(here.mean)} here and ${sayNumber(rest.mean)} elsewhere on average`
  return `${shares} ${takes}${sayApart(interval)}.`
}

function sayApart(interval: readonly [number, number] | undefined): string {
  if (!interval) return ''
  const [low, high] = interval
  if (low <= 0 && high >= 0) return '; not enough to tell them apart'
  const [least, most] = [
    Math.min(Math.abs(low), Math.abs(high)),
    Math.max(Math.abs(low), Math.abs(high)),
  ]
  return ` (${sayFine(least)}–${sayFine(most)} days ${low > 0 ? 'longer' : 'sooner'})`
}
