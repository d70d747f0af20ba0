import { type Cohort, mayOpen, STANDING_OPEN } from '../cohort/cohort.ts'
import { LOST, NO_DECISION } from '../cohort/endings.ts'
import { belowFloor } from '../publication/floor.ts'
import { isCellFor } from '../publication/is-cell-for.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import { countsOf } from '../publication/tenths.ts'
import { NO_DAY } from '../shared/day.ts'
import { sayCount, sayNumber, sayRate, sayRates } from '../shared/say.ts'
import { twoFigures } from '../shared/two-figures.ts'
import { LONG_DATED, STALLED } from '../truth/judge.ts'
import { relabelledLate } from '../truth/relabelled.ts'
import { whoseOf } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'
import type { Viewer } from '../visibility/viewer.ts'
import type { Integrity, IntegrityFigure } from './integrity-schemas.ts'

/** Days looked back over for deals that ended. */
const YEAR = 365

interface Asked {
  /** As the reader may know it. */
  readonly truth: Truth
  /** What the CRM shows to everybody. */
  readonly facts: Truth
  readonly viewer: Viewer
  /** The newest publication up to then; null: none. */
  readonly published: PublicationTold | null
}

/**
 * How whole the pipeline is: what of it lives, whose close dates have passed, what of the losses was left
 * unexplained or called otherwise. An owner reads it of their own deals, a direct manager of their team's,
 * those who see sums only of all; of several owners' deals only from five of three owners on.
 */
export function integrity(asked: Asked): Integrity {
  const of = whoseOf(asked.truth)
  const told = of === 'published' ? asked.facts : asked.truth
  const rows = rowsOf(told.cohort, (row) => of === 'published' || mayOpen(told.cohort, row))
  const shareOf = sharesFor(told.cohort, of)
  const figures = [...openFigures(asked, told, rows, shareOf), ...lostFigures(told, rows, shareOf)]
  return { of, text: OF[of], figures }
}

/** How many rows of some are so; null where that is too few to tell of. */
type ShareOf = (rows: readonly number[], is: (row: number) => boolean) => Counts | null

function sharesFor(cohort: Cohort, of: Integrity['of']): ShareOf {
  const rounded = of === 'published'
  const isFew = (rows: readonly number[]) =>
    (rounded || of === 'yourTeam') && belowFloor(owned(cohort, rows)) !== null
  return (rows, is) =>
    isFew(rows) ? null : { count: rows.filter(is).length, of: rows.length, rounded }
}

function openFigures(
  { truth, viewer, published }: Asked,
  { cohort }: Truth,
  rows: readonly number[],
  shareOf: ShareOf,
): IntegrityFigure[] {
  const open = rows.filter((row) => cohort.standing[row] === STANDING_OPEN)
  const state = (row: number) => truth.state[row] ?? 0
  const hasPassed = (row: number) => {
    const date = cohort.closeDate[row] ?? NO_DAY
    return date !== NO_DAY && date < cohort.day
  }
  const lives =
    whoseOf(truth) === 'published'
      ? [looksLostTold(published, viewer)]
      : [
          figureOf(
            'live',
            shareOf(open, (row) => state(row) <= LONG_DATED),
          ),
          figureOf(
            'looksLost',
            shareOf(open, (row) => state(row) > STALLED),
          ),
        ]
  return [...lives, figureOf('datePassed', shareOf(open, hasPassed))]
}

function lostFigures(
  { cohort, habits }: Truth,
  rows: readonly number[],
  shareOf: ShareOf,
): IntegrityFigure[] {
  const lost = rows.filter((row) => isLostInYear(cohort, row))
  const late = new Set(relabelledLate(cohort, habits).map(({ row }) => row))
  const hasNoReason = (row: number) => (cohort.lossReason[row] ?? -1) < 0
  const unexplained = hasReasons(cohort)
    ? figureOf('unexplained', shareOf(lost, hasNoReason))
    : { ...figureOf('unexplained', null), text: 'The sources keep no reasons of losses.' }
  return [
    unexplained,
    figureOf(
      'relabelled',
      shareOf(lost, (row) => late.has(row)),
    ),
  ]
}

const OF = {
  all: 'Of all deals.',
  yours: 'Of your own deals, for you alone.',
  yourTeam: 'Of your team’s deals together, and yours; flags count once they are open to you.',
  published: 'Of all deals together, as of the last month that is over.',
} as const

function rowsOf({ size }: Cohort, is: (row: number) => boolean): number[] {
  const rows: number[] = []
  for (let row = 0; row < size; row++) if (is(row)) rows.push(row)
  return rows
}

const owned = ({ owner }: Cohort, rows: readonly number[]) =>
  rows.flatMap((row) => ((owner[row] ?? -1) < 0 ? [] : [{ deal: row, owners: [owner[row] ?? -1] }]))

function isLostInYear({ ending, closedOn, day }: Cohort, row: number): boolean {
  const on = closedOn[row] ?? NO_DAY
  return (ending[row] === LOST || ending[row] === NO_DECISION) && on > day - YEAR && on <= day
}

const hasReasons = ({ history }: Cohort) => history.lossReason.codes.some((code) => code >= 0)

const SAID: Readonly<
  Record<
    IntegrityFigure['figure'],
    Pick<IntegrityFigure, 'name' | 'how'> & { readonly said: string }
  >
> = {
  live: {
    name: 'Live',
    said: 'open deals live, the long-dated ones among them',
    how: 'Open deals without a flag that counts, among all open deals.',
  },
  looksLost: {
    name: 'Looks lost',
    said: 'open deals look lost',
    how: 'Open deals that show a sign of burial which past deals bear out, or were let go here, among all open deals.',
  },
  datePassed: {
    name: 'Close date has passed',
    said: 'open deals have a close date that has passed',
    how: 'Open deals whose close date lies before the day of this page, among all open deals.',
  },
  unexplained: {
    name: 'Left unexplained',
    said: 'losses of the last year have no reason in the CRM',
    how: 'Deals closed as lost or without a decision in the last 365 days without a reason, among all of them.',
  },
  relabelled: {
    name: 'Called otherwise late',
    said: 'losses of the last year were called no match after they had been lost, or late',
    how: 'Deals closed as lost and called not a fit afterwards, or called so after half of the won ones had been won; among the losses of the last 365 days.',
  },
}

interface Counts {
  readonly count: number
  readonly of: number
  readonly rounded: boolean
}

function figureOf(figure: IntegrityFigure['figure'], counts: Counts | null): IntegrityFigure {
  const { name, how, said } = SAID[figure]
  if (counts === null || counts.of === 0)
    return {
      ...{ figure, name, how, value: null, interval: null, deals: null, shown: null },
      text: 'Not enough to tell.',
    }
  const share = counts.count / counts.of
  const value = counts.rounded ? Math.round(20 * share) / 20 : share
  const deals = counts.rounded ? twoFigures(counts.of) : counts.of
  const text = counts.rounded
    ? `About ${sayRate(value)} of about ${sayNumber(deals)} ${said}.`
    : `${counts.count} of ${sayNumber(deals)} ${said}.`
  return { ...{ figure, name, how, value, interval: null, deals }, shown: sayRate(value), text }
}

/** Above the teams what looks lost is what was published of it. */
function looksLostTold(published: PublicationTold | null, viewer: Viewer): IntegrityFigure {
  const cells = (published?.cells ?? []).flatMap(({ measure, cell, share, deals }) =>
    measure === 'looksLost' && share !== null && deals !== null && isCellFor(viewer, cell)
      ? [{ bounds: countsOf(share, deals), deals }]
      : [],
  )
  const nothing = figureOf('looksLost', null)
  if (cells.length === 0) return { ...nothing, text: 'Not enough was published of it.' }
  const sum = (of: (cell: (typeof cells)[number]) => number) =>
    cells.reduce((all, cell) => all + of(cell), 0)
  const deals = sum((cell) => cell.deals)
  const interval = [sum((c) => c.bounds[0]) / deals, sum((c) => c.bounds[1]) / deals] as const
  return {
    ...nothing,
    ...{ interval, deals, shown: sayRates(interval) },
    text: `${sayRates(interval)} of ${sayCount(deals, 'open deal', 'open deals')} told of look lost.`,
  }
}
