import { type Cohort, mayOpen, STANDING_OPEN } from '../cohort/cohort.ts'
import { NOT_NAMED, namedBy, plainName } from '../opportunity/named.ts'
import { plain } from '../opportunity/plain.ts'
import type { TruthRow } from '../report/page-schemas.ts'
import { NO_DAY } from '../shared/day.ts'
import { majorOf, NO_CURRENCY } from '../shared/money.ts'
import { oncePer } from '../shared/once-per.ts'
import { LIVE, TRUTH_STATES } from './judge.ts'
import { surestFirst } from './surest-first.ts'
import type { Truth } from './truth-as-of.ts'

/** Which open deals a page wants, and in which order; all, the surest first, where nothing is asked. */
export interface Narrowing {
  readonly states?: readonly TruthRow['state'][]
  readonly stage?: string
  /** In its name, account or id. */
  readonly text?: string
  /** In major units of each deal's own currency; deals without an amount are left out then. */
  readonly minAmount?: number
  readonly sort?: 'score' | 'amount' | 'age' | 'closeDate' | 'name'
}
type Sort = NonNullable<Narrowing['sort']>

/** The open rows that the reader may open and the filters leave, in the order asked for. */
export function narrowed(
  truth: Truth,
  { states, stage, text, minAmount, sort }: Narrowing,
): readonly number[] {
  const last = lastAsked(truth)
  const asked = JSON.stringify([states, stage, text, minAmount, sort])
  if (last.asked !== asked)
    Object.assign(last, { asked, rows: narrow(truth, { states, stage, text, minAmount, sort }) })
  return last.rows
}

/** A page asks for one window after the other of the same rows. */
const lastAsked = oncePer((_: Truth): { asked: string; rows: readonly number[] } => ({
  asked: '',
  rows: [],
}))

type Loosely<T> = { readonly [K in keyof T]?: T[K] | undefined }

function narrow(truth: Truth, asked: Loosely<Narrowing>): number[] {
  const { cohort, state } = truth
  const { states, stage, text, minAmount, sort } = asked
  const wanted = TRUTH_STATES.map((name) => states?.some((one) => one === name) ?? true)
  const code = cohort.history.stage.values.indexOf(stage ?? '')
  const ranked = plain(text ?? '') === '' ? undefined : namedBy(cohort, text ?? '')
  return ordered(truth, sort ?? 'score').filter(
    (row) =>
      wanted[state[row] ?? LIVE] &&
      (stage === undefined || (code >= 0 && cohort.stage[row] === code)) &&
      (minAmount === undefined || majorAmount(cohort, row) >= minAmount) &&
      (ranked === undefined || ranked(row) !== NOT_NAMED),
  )
}

/** All open rows in an order; each is made once. */
function ordered(truth: Truth, sort: Sort): readonly number[] {
  const orders = ordersOf(truth)
  const rows = orders.get(sort) ?? ORDERS[sort](truth, openRows(truth.cohort))
  orders.set(sort, rows)
  return rows
}

const ordersOf = oncePer((_: Truth) => new Map<Sort, readonly number[]>())

function openRows(cohort: Cohort): number[] {
  const rows: number[] = []
  for (let row = 0; row < cohort.size; row++)
    if (cohort.standing[row] === STANDING_OPEN && mayOpen(cohort, row)) rows.push(row)
  return rows
}

/** The surest, largest, oldest, soonest first; what is not known comes last. */
const ORDERS: Readonly<Record<Sort, (truth: Truth, rows: number[]) => readonly number[]>> = {
  score: surestFirst,
  amount: ({ cohort }, rows) => sortedBy(rows, (row) => -majorAmount(cohort, row)),
  age: ({ cohort }, rows) => sortedBy(rows, (row) => known(cohort.createdOn[row])),
  closeDate: ({ cohort }, rows) => sortedBy(rows, (row) => known(cohort.closeDate[row])),
  name: ({ cohort }, rows) =>
    sortedBy(rows, (row) => plainName(cohort.history, cohort.index[row] ?? 0)),
}

function majorAmount({ amount, currency, history }: Cohort, row: number): number {
  const code = history.currency.values[currency[row] ?? -1] ?? NO_CURRENCY
  return majorOf(amount[row] ?? Number.NaN, code)
}

const known = (day: number | undefined) => (day === undefined || day === NO_DAY ? Number.NaN : day)

/** By a number or a text, upwards; rows without one (NaN) last, in their own order like equals. */
function sortedBy<K extends number | string>(rows: number[], keyOf: (row: number) => K): number[] {
  const keys = new Map(rows.map((row) => [row, keyOf(row)]))
  const isNone = (key: K | undefined) => Number.isNaN(key)
  return rows.sort((a, b) => {
    const [x, y] = [keys.get(a) as K, keys.get(b) as K]
    if (x === y || (isNone(x) && isNone(y))) return a - b
    if (isNone(x) || isNone(y)) return isNone(x) ? 1 : -1
    return x < y ? -1 : 1
  })
}
