import { quantile } from '@closed-learned/analysis'
import { type Cohort, STANDING_OPEN } from '../cohort/cohort.ts'
import { NO_DAY } from '../shared/day.ts'
import { type MoneySum, MoneyTally } from '../shared/money.ts'
import { oncePer } from '../shared/once-per.ts'
import { BURIED, LIVE, LONG_DATED, STALLED } from '../truth/judge.ts'
import { whoseOf } from '../truth/told-to.ts'
import type { Truth } from '../truth/truth-as-of.ts'

/** A part of the open pipeline. */
export interface PipelinePart extends MoneySum {
  readonly deals: number
}

/** The buried part; `medianAge` = days since the first sign of burial, in the middle. */
export interface BuriedPart extends PipelinePart {
  readonly medianAge: number | null
}

/** The open pipeline and its parts; they add up to it, to the cent. */
export interface PipelineParts {
  readonly stated: PipelinePart
  readonly live: PipelinePart
  readonly longDated: PipelinePart
  readonly stalled: PipelinePart
  readonly buried: BuriedPart
  /** Open deals without an amount; they count as deals and add no money. */
  readonly withoutAmount: number
}

/** What is told of the pipeline; null where only what the CRM states may be told. */
export interface PartsTold {
  readonly stated: PipelinePart
  readonly live: PipelinePart | null
  readonly longDated: PipelinePart | null
  readonly stalled: PipelinePart | null
  readonly buried: BuriedPart | null
}

/** The parts for the reader of a truth: those who see sums only are told of none, but what is published. */
export function partsTold(
  truth: Truth,
  { stated, live, longDated, stalled, buried }: PartsTold,
): PartsTold {
  return whoseOf(truth) === 'published'
    ? { stated, live: null, longDated: null, stalled: null, buried: null }
    : { stated, live, longDated, stalled, buried }
}

/** What the CRM states, parted by what the deals are in fact. */
export function pipelineParts(truth: Truth): PipelineParts {
  const { cohort, state } = truth
  const counters = [0, 1, 2, 3, 4].map(() => new Counter(cohort.history.currency.values))
  const ages: number[] = []
  let withoutAmount = 0
  for (let r = 0; r < cohort.size; r++) {
    if (cohort.standing[r] !== STANDING_OPEN) continue
    const amount = cohort.amount[r] ?? Number.NaN
    if (Number.isNaN(amount)) withoutAmount++
    for (const code of [0, state[r] ?? LIVE]) counters[code]?.add(amount, cohort.currency[r] ?? -1)
    const since = truth.since[r] ?? NO_DAY
    if (state[r] === BURIED && since !== NO_DAY) ages.push(cohort.day - since)
  }
  const usual = usualCurrency(cohort)
  const part = (code: number) => counters[code]?.part(usual) ?? new Counter([]).part(-1)
  return {
    stated: part(0),
    live: part(LIVE),
    longDated: part(LONG_DATED),
    stalled: part(STALLED),
    buried: { ...part(BURIED), medianAge: ages.length === 0 ? null : quantile(ages, 0.5) },
    withoutAmount,
  }
}

class Counter {
  private deals = 0
  private readonly money: MoneyTally

  constructor(currencies: readonly string[]) {
    this.money = new MoneyTally(currencies)
  }

  add(minor: number, currency: number): void {
    this.deals++
    this.money.add(minor, currency)
  }

  part(usual: number): PipelinePart {
    return { deals: this.deals, ...this.money.sum(usual) }
  }
}

/** The currency of most deals (code; -1 where none is stated): the one of sums that hold nothing. */
export const usualCurrency = ({ currency }: Cohort): number => mostFrequent(currency)

/** The column is the same one in what every viewer is told of a day. */
const mostFrequent = oncePer((codes: Int32Array): number => {
  const counts = new Map<number, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b)
  return most?.[0] ?? -1
})
