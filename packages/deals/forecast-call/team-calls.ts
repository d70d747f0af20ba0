import { FEWEST_OWNERS } from '../publication/floor.ts'
import type { MemberId } from '../shared/ids.ts'
import { twoFigures } from '../shared/two-figures.ts'
import type { ForecastCall } from './forecast-call.ts'
import type { Came } from './what-came.ts'

/** A sum of what several said beside what came to them, both in two figures. */
export interface Pooled {
  /** At least so many people. */
  readonly callers: number
  readonly said: number
  readonly came: number
}

/** What a team is told of its calls of a period that is over; of nobody in it. */
export interface CallsTold {
  readonly amount: (Pooled & { readonly currency: string }) | null
  readonly deals: Pooled | null
}

const STEPS_OF_CALLERS = [3, 5, 10, 20, 50]

/**
 * The calls that the people of one team made of their own deals in one period, as one: of each what they
 * said first. Null below three people. `cameTo`: what was won by one of them, in a currency.
 */
export function pooledCalls(
  calls: readonly ForecastCall[],
  currency: string,
  cameTo: (member: MemberId) => Came,
): CallsTold | null {
  const first = firstOfEach(calls.filter(({ said }) => said.of === 'own'))
  const amount = pooled(
    first.filter(({ said }) => said.amount !== null && said.currency === currency),
    ({ said }) => said.amount ?? 0,
    ({ member }) => cameTo(member).amount,
  )
  const deals = pooled(
    first.filter(({ said }) => said.deals !== null),
    ({ said }) => said.deals ?? 0,
    ({ member }) => cameTo(member).deals,
  )
  if (amount === null && deals === null) return null
  return { amount: amount && { ...amount, currency }, deals }
}

function firstOfEach(calls: readonly ForecastCall[]): ForecastCall[] {
  const first = new Map<MemberId, ForecastCall>()
  for (const call of [...calls].sort((a, b) => a.at - b.at))
    if (!first.has(call.member)) first.set(call.member, call)
  return [...first.values()]
}

function pooled(
  calls: readonly ForecastCall[],
  said: (call: ForecastCall) => number,
  came: (call: ForecastCall) => number,
): Pooled | null {
  if (calls.length < FEWEST_OWNERS) return null
  const sum = (of: (call: ForecastCall) => number) =>
    twoFigures(calls.reduce((all, call) => all + of(call), 0))
  const callers = STEPS_OF_CALLERS.findLast((step) => step <= calls.length) ?? FEWEST_OWNERS
  return { callers, said: sum(said), came: sum(came) }
}

/** What several teams were told of one period, as one: it holds nothing that was not told. */
export function addedCalls(told: readonly CallsTold[], currency: string): CallsTold {
  const add = (parts: readonly Pooled[]): Pooled | null =>
    parts.length === 0
      ? null
      : {
          callers: parts.reduce((all, each) => all + each.callers, 0),
          said: twoFigures(parts.reduce((all, each) => all + each.said, 0)),
          came: twoFigures(parts.reduce((all, each) => all + each.came, 0)),
        }
  const amounts = told.flatMap(({ amount }) => (amount?.currency === currency ? [amount] : []))
  const amount = add(amounts)
  return {
    amount: amount && { ...amount, currency },
    deals: add(told.flatMap(({ deals }) => deals ?? [])),
  }
}
