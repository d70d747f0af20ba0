import { type Cohort, STANDING_CLOSED } from '../cohort/cohort.ts'
import { codeOf } from '../cohort/endings.ts'
import { HISTORY_FIELDS } from '../cohort/history.ts'
import { type Day, NO_DAY } from '../shared/day.ts'
import { oncePer } from '../shared/once-per.ts'
import { type SignRates, signRates } from '../truth/base-rate.ts'
import { ENOUGH_LIKE_IT } from '../truth/chances.ts'
import { lingering } from '../truth/lingering.ts'
import { parked } from '../truth/parked.ts'
import { reopened } from '../truth/reopened.ts'
import type { Sign, SignKind } from '../truth/sign.ts'
import { silent } from '../truth/silent.ts'
import { slides } from '../truth/slides.ts'
import { thrown } from '../truth/thrown.ts'
import { contactRecord } from '../truth/touches.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Later } from './turns-after.ts'

/** Past deals from the day on which they had shown a sign for so many days, were open still, and went on. */
export interface WentOn {
  readonly later: readonly Later[]
  readonly days: number
  /** Whether that is as long as the open one has shown it; else as long as enough of them had. */
  readonly isAsLong: boolean
}

/**
 * Past deals that had shown a sign of an open one for as long, were open still, and had no date of the
 * buyer by then; where too few had, for as long as enough of them. A date that came later covers what was
 * before it everywhere else; here it is how such a deal can have turned, so that leaving those out would
 * make late saves look rarer than they were.
 */
export function wentOn(truth: Truth, row: number, sign: Sign): WentOn {
  const bare = bareSigns(truth).get(sign.kind)
  const { cohort } = truth
  const days = cohort.day - (sign.on[row] ?? cohort.day)
  if (bare === undefined) return { later: [], days, isAsLong: true }
  const shown = shownBy(cohort, bare, sign.strength[row] ?? Number.NaN)
  const asLong = laterThan(shown, days)
  if (asLong.length >= ENOUGH_LIKE_IT) return { later: asLong, days, isAsLong: true }
  const stayed = shown.map(({ stayed }) => stayed).sort((a, b) => b - a)
  const enough = Math.min(days, (stayed[ENOUGH_LIKE_IT - 1] ?? 0) - 1)
  if (enough < 1) return { later: [], days, isAsLong: true }
  return { later: laterThan(shown, enough), days: enough, isAsLong: false }
}

interface Shown extends Omit<Later, 'from'> {
  readonly first: Day
  readonly stayed: number
}

/** Those that showed it as strongly, until the day of their end, or of the first date of the buyer in time. */
function shownBy(cohort: Cohort, { sign, rates }: Bare, strength: number): Shown[] {
  return rates.rowsLike(strength).flatMap((row) => {
    const first = sign.firstOn[row] ?? NO_DAY
    const until = cohort.closedOn[row] ?? NO_DAY
    if (cohort.standing[row] !== STANDING_CLOSED || first === NO_DAY || until <= first) return []
    const dated = firstDatedOn(cohort, row)
    const alone = dated === NO_DAY ? until : Math.min(until, dated)
    return alone > first ? [{ row, first, until, stayed: alone - first }] : []
  })
}

function laterThan(shown: readonly Shown[], days: number): Later[] {
  return shown.flatMap(({ row, first, until, stayed }) =>
    stayed > days ? [{ row, from: first + days, until }] : [],
  )
}

interface Bare {
  readonly sign: Sign
  readonly rates: SignRates
}

/** The signs as they showed themselves, whatever date the buyer gave. */
const bareSigns = oncePer((truth: Truth): ReadonlyMap<SignKind, Bare> => {
  const { cohort, habits } = truth
  const story = { ...truth.story, coveredUntil: new Int32Array(cohort.size).fill(NO_DAY) }
  const signs = [
    thrown(cohort, story),
    parked(cohort, story),
    lingering(cohort, story, habits),
    silent(cohort, story, habits, contactRecord(cohort)),
    slides(cohort, story),
    reopened(cohort, story),
    ...truth.signs.filter(({ kind }) => kind === 'odds'),
  ]
  return new Map(signs.map((sign) => [sign.kind, { sign, rates: signRates(cohort, sign) }]))
})

const BUYER_DATE = HISTORY_FIELDS.indexOf('buyerDate')

/** The day on which a buyer's date was first known of a deal; that of its creation where none is told. */
function firstDatedOn(
  { history, index, buyerDate, createdOn, day: until }: Cohort,
  row: number,
): Day {
  const { start, field, day, before } = history.changes
  const i = index[row] ?? 0
  for (let k = start[i] ?? 0; k < (start[i + 1] ?? 0); k++) {
    if (field[k] !== BUYER_DATE) continue
    if (codeOf(before[k]) !== -1) return createdOn[row] ?? until
    return day[k] ?? NO_DAY
  }
  return (buyerDate[row] ?? NO_DAY) === NO_DAY ? NO_DAY : (createdOn[row] ?? until)
}
