import type { MemberId } from '../shared/ids.ts'
import type { BaseRate } from '../truth/base-rate.ts'
import type { TruthState } from '../truth/judge.ts'
import type { SignKind } from '../truth/sign.ts'
import type { Audience } from '../visibility/audience.ts'
import type { Said } from './said.ts'

/** What somebody filed about a deal; the ledger of filings holds it as it was at that moment. */
export interface Filing {
  readonly id: string
  /** The store's number of the deal. */
  readonly opportunity: number
  readonly member: MemberId
  /** Milliseconds since 1970. */
  readonly filedAt: number
  readonly content: FilingContent
  readonly audience: Audience
}

export interface FilingContent {
  readonly said: Said
  /** The deal as it was called then: an author keeps what they filed when it goes to somebody else. */
  readonly deal: { readonly id: string; readonly name: string }
}

/** A flag as a filing knows it. */
export interface FlagMark {
  readonly kind: SignKind
  /** ISO date. */
  readonly on: string
}

/**
 * What stood when something was filed, for the score that comes later, like that of every
 * prediction. It is its author's alone: flags may still be in their time.
 */
export interface FiledThen {
  readonly asOf: string
  readonly state: TruthState
  readonly score: number | null
  readonly chance: BaseRate | null
  readonly flags: readonly FlagMark[]
}
