import { STANDING_OPEN } from '../cohort/cohort.ts'
import { isNamed, plain } from '../opportunity/find-opportunities.ts'
import { glyphOf } from '../opportunity/glyph-of.ts'
import { pipelineParts, usualCurrency } from '../pipeline/parts.ts'
import type { TruthList, TruthRow } from '../report/page-schemas.ts'
import { isoOfDay, isoOrNull, NO_DAY, sayDay } from '../shared/day.ts'
import { MoneyTally } from '../shared/money.ts'
import { oncePer } from '../shared/once-per.ts'
import { sayCount, sayDays } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import { baseTold } from './base-told.ts'
import { LIVE, LONG_DATED, type Signal, TRUTH_STATES } from './judge.ts'
import { tellOpportunity } from './opportunity-told.ts'
import { relabelledLate } from './relabelled.ts'
import type { Truth } from './truth-as-of.ts'
import { truthAnswer } from './truth-report.ts'

/** Which open deals a page wants, and which window of them. */
export interface TruthAsked {
  readonly states?: readonly TruthRow['state'][]
  readonly stage?: string
  readonly text?: string
  readonly sort?: 'score' | 'amount' | 'age' | 'closeDate' | 'name'
  readonly offset: number
  readonly limit: number
}

/** The open deals by what they are in fact; the surest first, or as asked. */
export function truthList(truth: Truth, asked: TruthAsked): TruthList {
  const { cohort } = truth
  const rows = rowsOf(truth, asked)
  const { withoutAmount: _, ...states } = partsOf(truth)
  return {
    asOf: isoOfDay(cohort.day),
    deals: cohort.open,
    answer: truthAnswer(truth),
    doubts: truth.doubts,
    states,
    stages: stagesOf(truth),
    found: foundIn(truth, rows),
    offset: asked.offset,
    rows: rows.slice(asked.offset, asked.offset + asked.limit).map((row) => truthRow(truth, row)),
    relabelled: asked.offset > 0 ? [] : relabelledOf(truth),
  }
}

/** All rows that the filters leave, as cells for a file; the names of the columns first. */
export function* truthRows(truth: Truth, asked: TruthAsked): Iterable<readonly string[]> {
  yield COLUMNS
  for (const row of rowsOf(truth, asked)) {
    const { opportunity, state, since, text, base } = truthRow(truth, row)
    const [currency = ''] = Object.keys(opportunity.amounts)
    yield [
      opportunity.id,
      opportunity.name,
      opportunity.account ?? '',
      opportunity.stage ?? '',
      state,
      since ?? '',
      opportunity.amount === null ? '' : String(opportunity.amount),
      currency,
      opportunity.closeDate ?? '',
      opportunity.createdAt ?? '',
      text,
      base === null ? '' : String(base.deals),
      base === null ? '' : String(base.won),
    ]
  }
}

const COLUMNS = [
  'id',
  'name',
  'account',
  'stage',
  'state',
  'since',
  'amount',
  'currency',
  'close date',
  'created',
  'finding',
  'deals like it',
  'won of them',
]

const partsOf = oncePer(pipelineParts)

const relabelledOf = oncePer((truth: Truth) =>
  relabelledLate(truth.cohort, truth.habits)
    .slice(0, RELABELLED_SHOWN)
    .map(({ row, on, days, text }) => ({
      opportunity: tellOpportunity(truth.cohort, row),
      on: isoOfDay(on),
      days,
      text,
    })),
)

/** The newest late relabels; the report has all of them. */
const RELABELLED_SHOWN = 50

/** The open rows, the surest first. */
const surest = oncePer(({ cohort, score }: Truth) => {
  const rows: number[] = []
  for (let r = 0; r < cohort.size; r++) if (cohort.standing[r] === STANDING_OPEN) rows.push(r)
  return rows.sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b)
})

function rowsOf(truth: Truth, asked: TruthAsked): number[] {
  const { cohort, state } = truth
  const states = asked.states && new Set(asked.states.map((name) => TRUTH_STATES.indexOf(name)))
  const stage = asked.stage === undefined ? -1 : cohort.history.stage.values.indexOf(asked.stage)
  const wanted = plain(asked.text ?? '')
  const found = surest(truth).filter(
    (r) =>
      (states === undefined || states.has(state[r] ?? LIVE)) &&
      (asked.stage === undefined || cohort.stage[r] === stage) &&
      (wanted === '' || isNamed(cohort, r, wanted)),
  )
  return sorted(truth, found, asked.sort ?? 'score')
}

function sorted({ cohort }: Truth, rows: number[], by: NonNullable<TruthAsked['sort']>): number[] {
  if (by === 'score') return rows
  if (by === 'name') {
    const name = (row: number) => plain(cohort.history.name.at(cohort.index[row] ?? 0))
    const named = rows.map((row) => [row, name(row)] as const)
    return named.sort(([a, x], [b, y]) => (x < y ? -1 : x > y ? 1 : a - b)).map(([row]) => row)
  }
  const key = KEYS[by]
  const column = key.of(cohort)
  const value = (row: number) => {
    const known = column[row] ?? Number.NaN
    return Number.isNaN(known) || known === NO_DAY ? Number.POSITIVE_INFINITY : key.sign * known
  }
  return rows.sort((a, b) => compare(value(a), value(b)) || a - b)
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

/** The largest, the oldest, the soonest first; what is not known comes last. */
const KEYS = {
  amount: { sign: -1, of: (cohort: Truth['cohort']) => cohort.amount },
  age: { sign: 1, of: (cohort: Truth['cohort']) => cohort.createdOn },
  closeDate: { sign: 1, of: (cohort: Truth['cohort']) => cohort.closeDate },
} as const

function foundIn({ cohort }: Truth, rows: readonly number[]): TruthList['found'] {
  const tally = new MoneyTally(cohort.history.currency.values)
  for (const r of rows) tally.add(cohort.amount[r] ?? Number.NaN, cohort.currency[r] ?? -1)
  const sum = tally.sum(usualCurrency(cohort))
  const counted = sayCount(rows.length, 'deal', 'deals')
  const money = Object.entries(sum.amounts)
    .filter(([, amount]) => amount !== 0)
    .map(([code, amount]) => sayMoney(amount, code))
  return { deals: rows.length, ...sum, text: [counted, ...money].join(', ') }
}

/** Stages of open deals, in the order of the way to won; parked ones last. */
const stagesOf = oncePer(({ cohort }: Truth): TruthList['stages'] => {
  const deals = new Map<number, number>()
  for (let r = 0; r < cohort.size; r++) {
    const stage = cohort.stage[r] ?? -1
    if (cohort.standing[r] === STANDING_OPEN && stage >= 0)
      deals.set(stage, (deals.get(stage) ?? 0) + 1)
  }
  const { stage, stageOrder } = cohort.history
  const rank = (code: number) => {
    const order = stageOrder[code] ?? -1
    return order < 0 ? Number.POSITIVE_INFINITY : order
  }
  return [...deals]
    .sort(([a], [b]) => compare(rank(a), rank(b)) || a - b)
    .map(([code, count]) => ({ name: stage.values[code] ?? '', deals: count }))
})

function truthRow(truth: Truth, row: number): TruthRow {
  const signals = truth.signalsOf(row)
  const counting = signals.filter((s) => !s.contradicted && s.tier !== 'told')
  const [leading] = counting.sort(byTier)
  const state = TRUTH_STATES[truth.state[row] ?? LIVE]
  return {
    opportunity: tellOpportunity(truth.cohort, row),
    state: state === undefined || state === 'ended' ? 'live' : state,
    since: isoOrNull(truth.since[row] ?? NO_DAY),
    score: truth.score[row] ?? 0,
    text: leading?.text ?? sayCalm(truth, row),
    base: leading ? baseTold(leading.base) : null,
    more: Math.max(0, signals.length - (leading ? 1 : 0)),
    glyph: glyphOf(truth, row),
  }
}

/** Signs of burial before those of stalling; within a tier those that tell most. */
function byTier(a: Signal, b: Signal): number {
  const rate = ({ base }: Signal) => (base.deals === 0 ? 1 : base.won / base.deals)
  return compare(a.tier === 'buried' ? 0 : 1, b.tier === 'buried' ? 0 : 1) || rate(a) - rate(b)
}

/** The sentence of a deal without a sign that counts. */
function sayCalm({ cohort, state, habits }: Truth, row: number): string {
  const buyers = cohort.buyerDate[row] ?? NO_DAY
  if (state[row] === LONG_DATED) return `Long-dated: the buyer gave ${sayDay(buyers)}.`
  const created = cohort.createdOn[row] ?? NO_DAY
  if (created === NO_DAY || habits.halfWonBy === null) return 'Nothing speaks against it.'
  return `${sayDays(cohort.day - created)} old; half of the won deals are won by day ${habits.halfWonBy}.`
}
