import type { Chance } from '../chance.ts'

/** What somebody says of an open deal. */
export interface LoopPrediction {
  readonly chance: number
  readonly monthsAhead: number
  readonly likeliest: string
}

/** As people say it: some know more than others of what comes, and all hope a little. `won`: null where nobody knows yet. */
export function predictedBy(chance: Chance, won: boolean | null): LoopPrediction {
  const sense = won === null ? 0 : won ? 14 : -12
  const said = 46 + sense + chance.between(-26, 26)
  return {
    chance: Math.min(95, Math.max(5, Math.round(said / 5) * 5)),
    monthsAhead: chance.whole(0, 3),
    likeliest: chance.pick(LIKELIEST),
  }
}

const LIKELIEST = [
  'They stay with what they have.',
  'The budget goes elsewhere.',
  'Sign-in is a condition, and it comes up late.',
  'Procurement joins after the offer.',
  'Another offer is already known there.',
  'Nobody decides before the summer.',
  'Where the data lies.',
  '',
]
