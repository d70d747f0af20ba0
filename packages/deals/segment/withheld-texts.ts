import { BESIDE_FEW, TOLD } from './withheld-cells.ts'

/** Deals below which no rate is told. */
export const FEWEST_DEALS = 10

export const OF_FEW_OWNERS = 'Too few owners to say anything about this place.'
export const OF_FEW_DEALS = 'Too few deals to say.'
export const BESIDE_FEW_OWNERS =
  'Not told: what deals of too few owners came to could be worked out from it.'

/** Why nothing is told of a place; null where something is. */
export function whyWithheld(held: number, deals: number): string | null {
  if (held === TOLD) return deals < FEWEST_DEALS ? OF_FEW_DEALS : null
  return held === BESIDE_FEW ? BESIDE_FEW_OWNERS : OF_FEW_OWNERS
}
