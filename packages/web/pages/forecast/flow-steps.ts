import type { FlowPart, FlowReport } from '@closed-learned/deals'

/** What a bar of the flow means, as a colour of the tokens. */
export type FlowTone = 'stand' | 'live' | 'won' | 'lost' | 'moved'

/** One bar: from where to where on the scale, in shares of its length. */
export interface FlowStep {
  readonly key: string
  readonly name: string
  /** Signed; of opening and closing what stands. */
  readonly value: number
  readonly deals: number
  readonly from: number
  readonly to: number
  readonly tone: FlowTone
}

const TONES: Readonly<Record<FlowPart['kind'], FlowTone>> = {
  new: 'live',
  reopened: 'live',
  pulledIn: 'live',
  pushedIn: 'live',
  grown: 'live',
  shrunk: 'moved',
  won: 'won',
  pushedOut: 'moved',
  pulledOut: 'moved',
  lost: 'lost',
  letGo: 'lost',
  gone: 'moved',
  others: 'moved',
}

/** The kinds by which deals leave. */
const WENT: ReadonlySet<FlowPart['kind']> = new Set([
  ...(['won', 'pushedOut', 'pulledOut', 'lost', 'letGo', 'gone'] as const),
])
const STAYED: ReadonlySet<FlowPart['kind']> = new Set(['grown', 'shrunk', 'others'])

/** The bars from opening to closing; in money where there is any, else in deals. */
export function flowSteps(flow: FlowReport): { steps: FlowStep[]; inMoney: boolean } {
  const { opening, closing, parts, currency } = flow
  if (opening === null || closing === null) return { steps: [], inMoney: false }
  const money = (amounts: Readonly<Record<string, number>>) =>
    currency === null ? 0 : (amounts[currency] ?? 0)
  const inMoney = [opening, closing, ...parts].some(({ amounts }) => money(amounts) !== 0)
  const worthOf = ({ kind, amounts, deals }: FlowPart) =>
    inMoney ? money(amounts) : STAYED.has(kind) ? 0 : WENT.has(kind) ? -deals : deals
  const stands = (part: { deals: number; amounts: Readonly<Record<string, number>> }) =>
    inMoney ? money(part.amounts) : part.deals
  let at = stands(opening)
  const told = parts.map((part) => {
    const value = worthOf(part)
    const [from, to] = [Math.min(at, at + value), Math.max(at, at + value)]
    at += value
    const { kind, name, deals } = part
    return { key: kind, name, value, deals, from, to, tone: TONES[kind] }
  })
  const ends = (key: string, name: string, part: typeof opening): FlowStep => {
    const value = stands(part)
    return {
      key,
      name,
      value,
      deals: part.deals,
      from: Math.min(0, value),
      to: Math.max(0, value),
      tone: 'stand',
    }
  }
  const steps = [ends('opening', 'Then', opening), ...told, ends('closing', 'Now', closing)]
  const least = Math.min(0, ...steps.map(({ from }) => from))
  const most = Math.max(...steps.map(({ to }) => to))
  const share = (value: number) => (value - least) / (most - least || 1)
  return {
    steps: steps.map((step) => ({ ...step, from: share(step.from), to: share(step.to) })),
    inMoney,
  }
}
