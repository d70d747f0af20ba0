import type { Day } from '../shared/day.ts'

/** What became of a deal, as far as somebody who predicted it may know. */
export type Fate =
  | { readonly is: 'open' }
  | {
      readonly is: 'ended'
      readonly how: 'won' | 'lost' | 'noDecision'
      readonly on: Day
      /** From this moment on (milliseconds since 1970) its end could be known: nothing said then counts. */
      readonly knownFrom: number
    }
  /** Gone from the CRM, or somebody else's by now: what came of it is not told. */
  | { readonly is: 'away' }

/** The fate of a deal, by the store's number. */
export type FateOf = (opportunity: number) => Fate
