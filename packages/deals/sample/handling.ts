import type { Day } from '../shared/day.ts'
import { workday } from './calendar.ts'
import type { Chance, Shares } from './chance.ts'

/**
 * What is done with a deal that is lost in fact. Let go: closed as lost, soon or late. Silent: left
 * alone. Sliding: its close date moved by a month, again and again. The other three are buried:
 * thrown (close date 9, 12 or 24 months away), parked (back to Suspect), lingering (kept warm).
 */
export type Manner = 'letGo' | 'silent' | 'sliding' | 'thrown' | 'parked' | 'lingering'

/** How a lost deal is handled until the CRM says so. */
export interface Handling {
  /** Null for a deal that never was lost. */
  readonly manner: Manner | null
  /** The day from which the deal is buried. */
  readonly buriedOn: Day | null
  /** Days by which the close date is thrown at once, or 0. */
  readonly thrownDays: number
  /** Closed as lost and taken up again. */
  readonly reopened: { readonly lostOn: Day; readonly backOn: Day } | null
  /** Was buried, and was won in the end all the same. */
  readonly revived: boolean
  /** Closed late as unqualified, though it had been qualified. */
  readonly relabelled: boolean
  /** Ends in the stage Unqualified, late or (rightly) early. */
  readonly unqualified: boolean
  /** The day of formal closing. */
  readonly endsOn: Day
}

export interface Loss {
  readonly diedOn: Day
  readonly createdOn: Day
  /** Place of the stage in which it was lost, 0 to 5. */
  readonly lostIn: number
  /** Against Dynaris with procurement late. */
  readonly slow: boolean
  /** Since the programme, and in a team that took part. */
  readonly changed: boolean
}

const MANNERS: Readonly<Record<'before' | 'since', Shares<Manner>>> = {
  before: [
    ['letGo', 61],
    ['silent', 7],
    ['sliding', 8],
    ['thrown', 9.5],
    ['parked', 7.5],
    ['lingering', 7],
  ],
  since: [
    ['letGo', 69],
    ['silent', 6],
    ['sliding', 7],
    ['thrown', 7],
    ['parked', 6],
    ['lingering', 5],
  ],
}

/** Median days from the loss in fact to letting go. */
const DAYS_TO_LET_GO = { before: 20, since: 6 }

/** Quantiles, in steps of 5 %, of how much longer or shorter than the median it takes. */
const SPREAD = [
  0.13, 0.25, 0.34, 0.41, 0.49, 0.56, 0.64, 0.72, 0.81, 0.9, 1, 1.11, 1.24, 1.39, 1.56, 1.77, 2.04,
  2.41, 2.97, 4.05, 6,
]

const THROWS: Shares<number> = [
  [273, 42],
  [365, 40],
  [730, 18],
]

/** The day on which a buried deal that is won in the end comes back to life. */
export function revivalOf(handling: Pick<Handling, 'revived' | 'endsOn'>): Day | null {
  return handling.revived ? workday(handling.endsOn - 24) : null
}

/** By this age nearly every deal that was ever won had been won. */
const OLD = 200

export function handle(loss: Loss, chance: Chance): Handling {
  const times = loss.changed ? 'since' : 'before'
  const early = loss.lostIn === 0 && chance.yes(0.9)
  const manner = early ? 'letGo' : chance.weighted(MANNERS[times])
  if (manner === 'thrown' || manner === 'parked' || manner === 'lingering') {
    return buried(manner, loss, chance)
  }
  const late = loss.slow ? chance.whole(12, 45) : 0
  const days = late + gapOf(manner, DAYS_TO_LET_GO[times], chance)
  const endsOn = closingDay(loss.diedOn + days, chance)
  const unqualified = loss.lostIn === 0 && days < 45 && chance.yes(0.5)
  const relabelled = !unqualified && loss.lostIn >= 2 && days >= 60 && chance.yes(0.16)
  const open = { ...NOTHING, manner, relabelled, unqualified: unqualified || relabelled, endsOn }
  return manner === 'letGo' && loss.lostIn >= 2 && chance.yes(0.07) ? reopen(open, chance) : open
}

const NOTHING: Omit<Handling, 'endsOn'> = {
  manner: null,
  buriedOn: null,
  thrownDays: 0,
  reopened: null,
  revived: false,
  relabelled: false,
  unqualified: false,
}

/** What would end on a weekend ends on some day of the week after: Mondays are not special. */
function closingDay(day: Day, chance: Chance): Day {
  const monday = workday(day)
  return monday === day ? day : monday + chance.whole(0, 4)
}

function gapOf(manner: Manner, median: number, chance: Chance): number {
  if (manner === 'silent') return chance.whole(75, 170)
  if (manner === 'sliding') return chance.whole(95, 190)
  return 1 + Math.round(median * chance.from(SPREAD))
}

function reopen(open: Handling, chance: Chance): Handling {
  const backOn = workday(open.endsOn + chance.whole(8, 45))
  const endsOn = workday(backOn + chance.whole(70, 260))
  const reopened = { lostOn: open.endsOn, backOn }
  return { ...open, reopened, endsOn, unqualified: false, relabelled: false }
}

function buried(manner: 'thrown' | 'parked' | 'lingering', loss: Loss, chance: Chance): Handling {
  const first = workday(loss.diedOn + chance.whole(3, 24))
  const buriedOn = manner === 'lingering' ? Math.max(first, loss.createdOn + OLD) : first
  const thrownDays = throwOf(manner, chance)
  const days = {
    thrown: Math.round(Math.min(thrownDays, 480) * chance.between(0.7, 1.25)),
    parked: chance.whole(130, 430),
    lingering: chance.whole(70, 300),
  }
  const revived = chance.yes(0.035)
  const endsOn = closingDay(buriedOn + (revived ? chance.whole(110, 300) : days[manner]), chance)
  const relabelled = !revived && loss.lostIn >= 2 && chance.yes(0.14)
  return {
    manner,
    buriedOn,
    thrownDays,
    reopened: null,
    revived,
    relabelled,
    unqualified: relabelled,
    endsOn,
  }
}

/** Thrown deals are thrown far; of the parked ones every third is moved by half a year as well. */
function throwOf(manner: Manner, chance: Chance): number {
  if (manner === 'thrown') return chance.weighted(THROWS)
  return manner === 'parked' && chance.yes(0.35) ? chance.whole(90, 200) : 0
}
