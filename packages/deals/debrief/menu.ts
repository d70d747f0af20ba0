/** What a debrief asks, as fixed menus; the words on screen stand beside each. */

interface Named<V extends string> {
  readonly value: V
  readonly name: string
}
type Values<M extends readonly Named<string>[]> = M[number]['value']

const valuesOf = <const M extends readonly [Named<string>, ...Named<string>[]]>(menu: M) =>
  menu.map(({ value }) => value) as unknown as readonly [Values<M>, ...Values<M>[]]

/** The first question: of what one tells whether it fitted. */
export const FITS_ABOUT = [
  { value: 'situation', name: 'The situation', hint: 'Theirs: need, timing, what was in place' },
  {
    value: 'environment',
    name: 'The environment',
    hint: 'Market, other offers, rules, budget year',
  },
  { value: 'approach', name: 'The approach', hint: 'Ours: steps, order, proof, price, people met' },
] as const
export const FITS_HOW = [
  { value: 'didNotFit', name: 'Did not fit' },
  { value: 'worked', name: 'Worked' },
  { value: 'resonated', name: 'Resonated' },
] as const

/** Who can change something about a cause. */
export const PUT_TO = [
  { value: 'targetBuyer', name: 'Whom we sell to' },
  { value: 'product', name: 'The product' },
  { value: 'sellingMethod', name: 'How we sell' },
  { value: 'competition', name: 'Other offers' },
] as const

/** Roles in the buying committee, never names. */
export const COMMITTEE_ROLES = [
  { value: 'champion', name: 'Champion' },
  { value: 'gatekeeper', name: 'Gatekeeper' },
  { value: 'influencer', name: 'Influencer' },
  { value: 'blocker', name: 'Blocker' },
  { value: 'decisionMaker', name: 'Decision maker' },
  { value: 'economicBuyer', name: 'Economic buyer' },
] as const
export const STANCES = [
  { value: 'for', name: 'For it' },
  { value: 'neutral', name: 'Neutral' },
  { value: 'against', name: 'Against it' },
  { value: 'unknown', name: 'Not known' },
] as const

/** How the steps went, whatever came of them. */
export const PROCESS_KEPT = [
  { value: 'asMeant', name: 'As meant' },
  { value: 'partly', name: 'Partly' },
  { value: 'otherwise', name: 'Otherwise' },
] as const

export const DEPTHS = ['short', 'long'] as const
export type Depth = (typeof DEPTHS)[number]

export const FITS_ABOUT_VALUES = valuesOf(FITS_ABOUT)
export const FITS_HOW_VALUES = valuesOf(FITS_HOW)
export const PUT_TO_VALUES = valuesOf(PUT_TO)
export const COMMITTEE_ROLE_VALUES = valuesOf(COMMITTEE_ROLES)
export const STANCE_VALUES = valuesOf(STANCES)
export const PROCESS_VALUES = valuesOf(PROCESS_KEPT)

export type ProcessKept = Values<typeof PROCESS_KEPT>
export type PutTo = Values<typeof PUT_TO>
export type CommitteeRole = Values<typeof COMMITTEE_ROLES>
export type Stance = Values<typeof STANCES>
