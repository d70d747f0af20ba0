import { mannWhitney } from '@closed-learned/analysis'
import type { Cohort } from '../cohort/cohort.ts'
import { STANDING_CLOSED } from '../cohort/cohort.ts'
import { WON } from '../cohort/endings.ts'
import { monthOfDay } from '../prediction/prediction.ts'
import { type Day, dayOfInstant, NO_DAY, sayDay } from '../shared/day.ts'
import { sayDays, sayNumber } from '../shared/say.ts'
import { type OwnerFloor, ownerFloor } from '../time/owner-floor.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import { type MiddleDays, middleOf } from './check-back-test.ts'
import { type CountedIn, enoughTold } from './enough-told.ts'
import { stageEntered } from './stage-entered.ts'
import { sayBecame, TALK_BECAME, type TalkBecame, type TalkTrackUse } from './talk-track-use.ts'

/** A use beside the row of its deal. */
export type UseOfRow = Pick<TalkTrackUse, 'member' | 'at' | 'became' | 'becameAt'> & {
  readonly row: number
}

/** One figure of deals with words and without. */
export interface TalkEffect {
  readonly key: 'out' | 'in' | 'cycle'
  readonly with: MiddleDays | null
  readonly without: MiddleDays | null
  readonly text: string
}

export interface TalkEffects {
  readonly answer: string
  readonly effects: readonly TalkEffect[]
  /** What came of it, where five uses of three people came to the same. */
  readonly became: readonly { readonly became: TalkBecame; readonly text: string }[]
  readonly doubts: readonly string[]
}

/**
 * What came of the words, for everybody together: how long deals with and without took. It tells of whole
 * months, from five closed deals of three people on.
 */
export function talkTrackEffects(
  { cohort }: Truth,
  uses: readonly UseOfRow[],
  today: Day,
): TalkEffects {
  const told = enoughTold(closedUses(cohort, uses), Math.min(today, cohort.day + 1))
  const became = becameTold(uses, today)
  if (told === null) return { answer: NOT_ENOUGH, effects: [], became, doubts: [] }
  const used = new Set(told.rows.map(({ row }) => row))
  const sides = { used: [...used], others: othersIn(cohort, uses, told.from, told.until) }
  const floor = ownerFloor(cohort)
  return {
    answer: `Told of deals that closed until ${sayDay(told.until)}.`,
    effects: MEASURES.map((measure) => effectOf(cohort, measure, sides, floor)),
    became,
    doubts: [SELF_SELECTED, OTHER_REASONS],
  }
}

const NOT_ENOUGH =
  'Not enough to tell yet what the words do: five closed deals of three people are needed, and whole months.'
const SELF_SELECTED =
  'Whoever used the words chose in which deals: the difference may lie in the deals, and not in the words.'
const OTHER_REASONS = 'Only uses that were noted before a deal ended count.'

/** One a deal: the first use before its end. */
function closedUses(cohort: Cohort, uses: readonly UseOfRow[]) {
  const first = new Map<number, CountedIn & { readonly row: number }>()
  for (const { row, member, at } of uses.toSorted((a, b) => a.at - b.at)) {
    const closed = cohort.closedOn[row] ?? NO_DAY
    if (cohort.standing[row] !== STANDING_CLOSED || dayOfInstant(at) > closed) continue
    if (!first.has(row)) first.set(row, { row, month: monthOfDay(closed), author: member })
  }
  return [...first.values()]
}

/** Deals that closed in the same time and in which nobody noted a use. */
function othersIn(
  { size, standing, closedOn }: Cohort,
  uses: readonly UseOfRow[],
  from: Day,
  until: Day,
): number[] {
  const used = new Set(uses.map(({ row }) => row))
  return Array.from({ length: size }, (_, row) => row).filter((row) => {
    const closed = closedOn[row] ?? NO_DAY
    const isThen = standing[row] === STANDING_CLOSED && closed >= from && closed <= until
    return isThen && !used.has(row)
  })
}

interface Measure {
  readonly key: TalkEffect['key']
  readonly name: string
  daysOf(cohort: Cohort, row: number): number | null
}

const MEASURES: readonly Measure[] = [
  {
    key: 'out',
    name: 'From creation to the end of a lost deal',
    daysOf: (cohort, row) => (cohort.ending[row] === WON ? null : wholeTime(cohort, row)),
  },
  { key: 'in', name: 'From creation to the second stage', daysOf: daysToSecondStage },
  {
    key: 'cycle',
    name: 'From creation to the end of a won deal',
    daysOf: (cohort, row) => (cohort.ending[row] === WON ? wholeTime(cohort, row) : null),
  },
]

function wholeTime({ createdOn, closedOn }: Cohort, row: number): number | null {
  const [from, to] = [createdOn[row] ?? NO_DAY, closedOn[row] ?? NO_DAY]
  return from === NO_DAY || to < from ? null : to - from
}

function daysToSecondStage(cohort: Cohort, row: number): number | null {
  const { stage, stageOrder } = cohort.history
  const second = stageOrder.indexOf(1)
  const entered = stageEntered(cohort, row, stage.values[second] ?? null)
  const created = cohort.createdOn[row] ?? NO_DAY
  return second < 0 || entered === NO_DAY || created === NO_DAY ? null : entered - created
}

function effectOf(
  cohort: Cohort,
  { key, name, daysOf }: Measure,
  { used, others }: { readonly used: readonly number[]; readonly others: readonly number[] },
  floor: OwnerFloor,
): TalkEffect {
  const told = (rows: readonly number[]) => rows.filter((row) => daysOf(cohort, row) !== null)
  const days = (rows: readonly number[]) => rows.flatMap((row) => daysOf(cohort, row) ?? [])
  const [withThem, without] = [told(used), told(others)]
  const sides = [withThem, without].map((rows) =>
    floor.isUnder(rows) ? null : middleOf(days(rows)),
  )
  const [one = null, other = null] = sides
  if (one === null || other === null)
    return { key, with: null, without: null, text: `${name}: not enough to tell.` }
  const { p } = mannWhitney(days(withThem), days(without))
  const doubt = p > SURE ? ' No difference that chance would not make.' : ''
  const text = `${name}: ${sayMiddle(one)} with the words, ${sayMiddle(other)} without.${doubt}`
  return { key, with: one, without: other, text }
}

/** Three figures are looked at. */
const SURE = 0.05 / 3

const sayMiddle = ({ days, interval: [low, high], deals }: MiddleDays) =>
  `${sayDays(days)} (${sayNumber(low)}–${sayNumber(high)}, ${sayNumber(deals)} deals)`

function becameTold(uses: readonly UseOfRow[], today: Day): TalkEffects['became'] {
  return TALK_BECAME.flatMap((became) => {
    const rows = uses.flatMap((use) =>
      use.became === became && use.becameAt !== null
        ? [{ month: monthOfDay(dayOfInstant(use.becameAt)), author: use.member }]
        : [],
    )
    const told = enoughTold(rows, today)
    if (told === null) return []
    return [{ became, text: `${sayBecame(became)}: ${sayNumber(told.rows.length)} times.` }]
  })
}
