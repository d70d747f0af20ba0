import { NO_CURRENCY, type OverviewReport } from '@closed-learned/deals'
import { grouped, sayAmount } from '../draw/say-amount.ts'

type Pipeline = Omit<OverviewReport['pipeline'], 'honest'>

export type States = { readonly [P in keyof Pipeline]: NonNullable<Pipeline[P]> }

const NAMES = {
  live: 'live',
  longDated: 'long-dated, with a buyer’s date',
  stalled: 'stalled',
  buried: 'lost in fact',
} as const

export type StateName = keyof typeof NAMES

/** A state's part of the pipeline. */
export interface Share {
  readonly state: StateName
  readonly name: string
  /** What the bar measures: an amount, or deals where amounts do not add up. */
  readonly size: number
  /** The same in words: `11.6 M`, `412 deals`. */
  readonly said: string
}

/** The parts that hold deals, in the bar's order. */
export function sharesOf(states: States): Share[] {
  const byAmount = addsUp(states)
  return (Object.keys(NAMES) as StateName[])
    .filter((state) => states[state].deals > 0)
    .map((state) => {
      const { amount, deals } = states[state]
      const size = byAmount ? (amount ?? 0) : deals
      return {
        state,
        name: NAMES[state],
        size: Math.max(0, size),
        said: said(amount, deals, byAmount),
      }
    })
}

/** What the CRM states in all: `22.4 M EUR`, `412 deals`; and how a sentence goes on. */
export function statedOf(states: States): { said: string; unit: string; name: string } {
  const byAmount = addsUp(states)
  const { amount, amounts, deals } = states.stated
  const [currency, ...others] = Object.keys(amounts)
  const unit =
    byAmount && currency && currency !== NO_CURRENCY && others.length === 0 ? currency : ''
  const name = byAmount ? 'the CRM says' : 'open in the CRM'
  return { said: said(amount, deals, byAmount), unit, name }
}

/** Amounts of several currencies do not add up; nor do none at all. */
function addsUp({ stated, live, longDated, stalled, buried }: States): boolean {
  const whole = [stated, live, longDated, stalled, buried].every(({ amount }) => amount !== null)
  return whole && (stated.amount ?? 0) > 0
}

function said(amount: number | null, deals: number, byAmount: boolean): string {
  return byAmount ? sayAmount(amount ?? 0) : `${grouped(deals)} ${deals === 1 ? 'deal' : 'deals'}`
}
