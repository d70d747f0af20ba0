import type { Refusal, Viewer } from '@closed-learned/deals'

/** Whoever is asking, with the account behind them; none for the operator and in the demo. */
export interface Oneself {
  readonly viewer: Viewer
  readonly userId: string | null
  /** Where somebody is here in person. */
  readonly sessionId: string | null
  readonly needsSecondFactor: boolean
}

export const NO_ACCOUNT: Refusal = {
  kind: 'not-allowed',
  text: 'There is no account behind this.',
  mend: 'Sign in to do this.',
}
