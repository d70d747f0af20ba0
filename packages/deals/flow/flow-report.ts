import type { Cohort } from '../cohort/cohort.ts'
import { mayOpen } from '../cohort/cohort.ts'
import { fieldsWithHistory } from '../cohort/values-as-of.ts'
import { type Period, sayWhen } from '../forecast/period.ts'
import { usualCurrency } from '../pipeline/parts.ts'
import { belowFloor } from '../publication/floor.ts'
import { isoOfDay } from '../shared/day.ts'
import { type MoneySum, MoneyTally } from '../shared/money.ts'
import { twoFigures } from '../shared/two-figures.ts'
import { tellOpportunity } from '../truth/opportunity-told.ts'
import type { Whose } from '../truth/told-to.ts'
import type { Counted, Flow } from './flow-of.ts'
import { FLOW_KINDS, type FlowKind } from './moves-of.ts'
import { nameOfPart, sayFlow, sayPart } from './say-flow.ts'
import type { FlowPart, FlowReport } from './schemas.ts'

/** Deals that a part names, at most. */
const NAMED = 5

interface Asked {
  readonly flow: Flow
  readonly before: Cohort
  /** As the reader may know it: which deals are named hangs on it. */
  readonly after: Cohort
  /** Null: the whole open pipeline. */
  readonly period: Period | null
  readonly of: Whose
}

/**
 * What changed, as its reader may know it: to the cent and by name where every deal may be opened; for
 * those who see sums only rounded to two figures, and only sums of five deals of three owners or more.
 */
export function flowReport(asked: Asked): FlowReport {
  const { flow, before, after, period, of } = asked
  const usual = usualCurrency(after)
  const exact = of !== 'published'
  const sum = (counted: Counted) => told(counted, usual, exact)
  const isFew = (counted: Counted) => !exact && belowFloor(owned(asked, counted.deals)) !== null
  const isTold = !isFew(flow.opening) && !isFew(flow.closing)
  const parts = isTold ? partsTold(asked, sum, isFew) : []
  const [opening, closing] = [sum(flow.opening), sum(flow.closing)]
  const currency = after.history.currency.values[usual] ?? null
  const what = period === null ? 'the open pipeline' : `what is dated in ${sayWhen(period)}`
  const days = { since: before.day, day: after.day }
  return {
    asOf: isoOfDay(after.day),
    since: isoOfDay(before.day),
    period: period && {
      name: period.name,
      from: isoOfDay(period.from),
      until: isoOfDay(period.until),
    },
    ...{ of, currency, exact, parts },
    answer: isTold ? sayFlow({ ...days, what, currency, opening, closing, parts }) : TOO_FEW,
    opening: isTold ? opening : null,
    closing: isTold ? closing : null,
    doubts: doubtsOf(asked, parts),
  }
}

const TOO_FEW = 'Not enough to tell: what changed is told from five deals of three owners on.'

type Sum = (counted: Counted) => FlowSum
type FlowSum = MoneySum & { readonly deals: number }

function told({ deals, money }: Counted, usual: number, exact: boolean): FlowSum {
  const { amount, amounts } = money.sum(usual)
  if (exact) return { deals: deals.length, amount, amounts }
  const rounded = Object.entries(amounts).map(([code, value]) => [code, twoFigures(value)] as const)
  return {
    deals: twoFigures(deals.length),
    amount: amount === null ? null : twoFigures(amount),
    amounts: Object.fromEntries(rounded),
  }
}

function partsTold(asked: Asked, sum: Sum, isFew: (counted: Counted) => boolean): FlowPart[] {
  const { flow, after } = asked
  const there = FLOW_KINDS.filter((kind) => flow.parts[kind].deals.length > 0)
  const few = there.filter((kind) => isFew(flow.parts[kind]))
  const parts = there.flatMap((kind): FlowPart[] => {
    if (few.includes(kind)) return []
    const counted = flow.parts[kind]
    return [partTold(kind, sum(counted), someOf(after, counted.deals))]
  })
  const others = together(flow, few, after)
  if (others === null || isFew(others)) return parts
  return [...parts, partTold('others', sum(others), [])]
}

function partTold(kind: FlowPart['kind'], sum: FlowSum, some: FlowPart['some']): FlowPart {
  return { kind, name: nameOfPart(kind), ...sum, text: sayPart(kind, sum.deals, sum), some }
}

/** Several parts as one; null where there is none. */
function together(flow: Flow, kinds: readonly FlowKind[], { history }: Cohort): Counted | null {
  if (kinds.length === 0) return null
  const money = new MoneyTally(history.currency.values)
  for (const kind of kinds) money.addAll(flow.parts[kind].money)
  return { deals: [...new Set(kinds.flatMap((kind) => flow.parts[kind].deals))], money }
}

/** The largest deals that the reader may open. */
function someOf(after: Cohort, deals: readonly number[]): FlowPart['some'] {
  const wanted = new Set(deals)
  const rows: number[] = []
  for (let row = 0; row < after.size; row++)
    if (wanted.has(after.index[row] ?? -1) && mayOpen(after, row)) rows.push(row)
  const amount = (row: number) => Math.abs(after.amount[row] ?? Number.NaN) || 0
  return rows
    .sort((a, b) => amount(b) - amount(a) || a - b)
    .slice(0, NAMED)
    .map((row) => tellOpportunity(after, row))
}

/** Deals with their known owners, as the floor counts them. */
function owned({ before, after }: Asked, deals: readonly number[]) {
  const owners = new Map<number, number>()
  for (const { size, index, owner } of [before, after])
    for (let row = 0; row < size; row++)
      if ((owner[row] ?? -1) >= 0) owners.set(index[row] ?? -1, owner[row] ?? -1)
  return deals.flatMap((deal) => {
    const owner = owners.get(deal)
    return owner === undefined ? [] : [{ deal, owners: [owner] }]
  })
}

function doubtsOf({ flow, after, period, of }: Asked, parts: readonly FlowPart[]): string[] {
  const { closeDate } = fieldsWithHistory(after.history)
  const all = FLOW_KINDS.filter((kind) => flow.parts[kind].deals.length > 0).length
  const isLeftOut = of === 'published' && parts.length < all
  return [
    ...(period !== null && !closeDate ? [NO_DATES] : []),
    ...(of === 'published' ? [ROUNDED] : []),
    ...(isLeftOut ? [LEFT_OUT] : []),
    ...(of === 'published' || of === 'all' ? [] : [AS_NOW]),
  ]
}

const NO_DATES =
  'The sources keep no history of close dates: how a deal moved between periods is not known here.'
const ROUNDED = 'Sums are of the last month that is over, rounded to two figures.'
const LEFT_OUT = 'Parts of fewer than five deals or three owners are told together, or not at all.'
const AS_NOW = 'Whose a deal is goes by the later of both days.'
