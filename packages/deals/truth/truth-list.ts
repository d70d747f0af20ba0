import { mayOpen, STANDING_OPEN } from '../cohort/cohort.ts'
import { glyphOf } from '../opportunity/glyph-of.ts'
import { isJudged } from '../opportunity/watched.ts'
import { partsTold, pipelineParts, usualCurrency } from '../pipeline/parts.ts'
import type { PublicationTold } from '../publication/publication-told.ts'
import type { TruthList, TruthRow } from '../report/page-schemas.ts'
import { isoOfDay, isoOrNull, NO_DAY, sayDay } from '../shared/day.ts'
import { MoneyTally } from '../shared/money.ts'
import { oncePer } from '../shared/once-per.ts'
import { sayCount, sayDays } from '../shared/say.ts'
import { sayMoney } from '../shared/say-money.ts'
import { baseTold } from './base-told.ts'
import { ENOUGH_LIKE_IT } from './chances.ts'
import { fewLike } from './few-like.ts'
import { LIVE, LONG_DATED, type Signal, TRUTH_STATES } from './judge.ts'
import { type Narrowing, narrowed } from './narrowed.ts'
import { chanceTold } from './odds-told.ts'
import { tellOpportunity } from './opportunity-told.ts'
import { publishedTo } from './say-published.ts'
import { scoreTold } from './surest-first.ts'
import { toldBy } from './told-by.ts'
import { isOwn, isYours, whoseOf } from './told-to.ts'
import { truthAnswer } from './truth-answer.ts'
import type { Truth } from './truth-as-of.ts'
import { relabelledFor } from './truth-report.ts'

/** Which open deals a page wants, and which window of them. */
export interface TruthAsked extends Narrowing {
  readonly offset: number
  readonly limit: number
}

/**
 * The open deals by what they are in fact; the surest first, or as asked. Those are listed, found and
 * counted by stage that the reader may open; `states` and `deals` are of all that count for them.
 */
export function truthList(
  truth: Truth,
  asked: TruthAsked,
  published: PublicationTold | null = null,
): TruthList {
  const { cohort } = truth
  const rows = narrowed(truth, asked)
  return {
    asOf: isoOfDay(cohort.day),
    deals: cohort.open,
    answer: truthAnswer(truth, published),
    doubts: [...truth.doubts, ...fewLike(truth)],
    of: whoseOf(truth),
    published: publishedTo(truth, published),
    states: partsTold(truth, partsOf(truth)),
    stages: stagesOf(truth),
    found: foundIn(truth, rows),
    offset: asked.offset,
    rows: truthRowsOf(truth, rows.slice(asked.offset, asked.offset + asked.limit)),
    told: toldBy(truth),
    relabelled: asked.offset > 0 ? [] : relabelledOf(truth),
  }
}

/** Some open deals as rows, each with its story at a glance. */
export function truthRowsOf(truth: Truth, rows: readonly number[]): TruthRow[] {
  return rows.map((row) => ({ ...truthRow(truth, row), glyph: glyphOf(truth, row) }))
}

/** All rows that the filters leave, as cells for a file; the names of the columns first. */
export function* truthRows(truth: Truth, asked: TruthAsked): Iterable<readonly string[]> {
  yield COLUMNS
  for (const row of narrowed(truth, asked)) {
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
  relabelledFor(truth)
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

function foundIn({ cohort }: Truth, rows: readonly number[]): TruthList['found'] {
  const tally = new MoneyTally(cohort.history.currency.values)
  for (const r of rows) tally.add(cohort.amount[r] ?? Number.NaN, cohort.currency[r] ?? -1)
  const sum = tally.sum(usualCurrency(cohort))
  const counted = sayCount(rows.length, 'deal', 'deals')
  const money = Object.entries(sum.amounts)
    .filter(([, amount]) => Math.abs(amount) >= 0.5)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, amount]) => sayMoney(amount, code))
  return { deals: rows.length, ...sum, text: [counted, ...money].join(', ') }
}

/** Stages of open deals, in the order of the way to won; parked ones last. */
const stagesOf = oncePer(({ cohort }: Truth): TruthList['stages'] => {
  const deals = new Map<number, number>()
  for (let r = 0; r < cohort.size; r++) {
    const stage = cohort.stage[r] ?? -1
    if (cohort.standing[r] === STANDING_OPEN && stage >= 0 && mayOpen(cohort, r))
      deals.set(stage, (deals.get(stage) ?? 0) + 1)
  }
  const { stage, stageOrder } = cohort.history
  const rank = (code: number) => {
    const order = stageOrder[code] ?? -1
    return order < 0 ? stage.values.length : order
  }
  return [...deals]
    .sort(([a], [b]) => rank(a) - rank(b) || a - b)
    .map(([code, count]) => ({ name: stage.values[code] ?? '', deals: count }))
})

function truthRow(truth: Truth, row: number): Omit<TruthRow, 'glyph'> {
  const signals = truth.signalsOf(row)
  const counting = signals.filter((s) => !s.contradicted && s.tier !== 'told')
  const [leading] = counting.sort(weightiest)
  const state = TRUTH_STATES[truth.state[row] ?? LIVE]
  const said = truth.said?.(row) ?? null
  return {
    opportunity: tellOpportunity(truth.cohort, row),
    yours: isYours(truth, row),
    state: state === undefined || state === 'ended' ? 'live' : state,
    since: isoOrNull(truth.since[row] ?? NO_DAY),
    score: scoreTold(truth, row),
    text: said ?? leading?.text ?? sayCalm(truth, row),
    base: leading && said === null && !saysBase(leading) ? baseTold(leading.base) : null,
    more: leading ? signals.filter((s) => !s.contradicted).length - 1 : 0,
    chance: leading && saysBase(leading) && said === null ? null : chanceTold(truth, row),
  }
}

/** The odds say in their sentence what became of deals with such odds: once is enough. */
const saysBase = ({ kind }: Signal) => kind === 'odds'

/** Signs of burial before those of stalling; those that few past deals showed last. */
function weightiest(a: Signal, b: Signal): number {
  const weight = ({ tier, base }: Signal) =>
    (tier === 'buried' ? 0 : 2) + (base !== null && base.deals < ENOUGH_LIKE_IT ? 1 : 0)
  return weight(a) - weight(b)
}

/** The sentence of a deal without a sign that counts. */
function sayCalm(truth: Truth, row: number): string {
  const { cohort, state, habits } = truth
  const buyers = cohort.buyerDate[row] ?? NO_DAY
  if (state[row] === LONG_DATED) return `Long-dated: the buyer gave ${sayDay(buyers)}.`
  if (!isJudged(truth, row)) return 'Not enough is known of it to tell.'
  const created = cohort.createdOn[row] ?? NO_DAY
  if (created === NO_DAY || habits.halfWonBy === null)
    return isOwn(truth, row) ? 'Nothing speaks against it.' : 'It counts as live.'
  if (created === cohort.day) return `New, created on ${sayDay(created)}.`
  return `${sayDays(cohort.day - created)} old; half of the won deals were won by day ${habits.halfWonBy}.`
}
