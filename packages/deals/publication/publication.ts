import type { Day } from '../shared/day.ts'
import { CLOSED_MEASURES, type ClosedMeasure } from './closed-measures.ts'

/** What is told once a period; each measure has secrets of its own, one for each deal or request. */
export const MEASURES = ['looksLost', ...CLOSED_MEASURES, 'answered'] as const
export type Measure = (typeof MEASURES)[number]

/** The measures whose secrets hang on deals. */
export type DealMeasure = 'looksLost' | ClosedMeasure

export const CELL_KINDS = ['company', 'team', 'smallerTeams'] as const

/** Whose deals are told together; `team` only where the kind is `team`. */
export interface Cell {
  readonly kind: (typeof CELL_KINDS)[number]
  readonly team: number | null
}

/** A deal as one measure sees it in a period; all but `bit` counts as known to everyone. */
export interface DealFact {
  readonly deal: number
  readonly owner: number
  readonly team: number | null
  /** looksLost: flagged, its grace over. Of a closed deal: what its measure asks. */
  readonly bit: boolean
}

/** A request for help made in the period. */
export interface RequestFact {
  readonly owner: number
  readonly manager: number
  readonly answeredInTime: boolean
}

/** The closed deals of each measure whose time to be told of came in the period. */
export type ClosedFacts = Readonly<Record<ClosedMeasure, readonly DealFact[]>>

/** What a period brought. */
export interface PeriodFacts extends ClosedFacts {
  /** The calendar month: `YYYY-MM`. */
  readonly period: string
  /** The first month of which nothing was told yet, where that is an earlier one. */
  readonly since?: string
  /** Its last day. */
  readonly until: Day
  /** The deals open at its end. */
  readonly looksLost: readonly DealFact[]
  readonly requests: readonly RequestFact[]
}

/** From how many to how many tenths the share is, both rounded to the nearest. */
export interface ShareTold {
  readonly from: number
  readonly to: number
}

/** Why nothing is told of a cell; never depends on a secret of the period. */
export const WITHHELD = [
  'fewDeals',
  'fewOwners',
  'fewRequests',
  'besideFew',
  'singleDeals',
] as const
export type Withheld = (typeof WITHHELD)[number]

/** One figure of the menu: a share, or why there is none. */
export interface CellTold {
  readonly measure: Measure
  readonly cell: Cell
  /** Deals in the cell; null for requests, whose number is not told. */
  readonly deals: number | null
  readonly share: ShareTold | null
  readonly withheld: Withheld | null
  /** First and last month that it is about. */
  readonly months: readonly [string, string]
}

/** A closed deal that no figure was told of yet. */
export interface Waiting extends DealFact {
  /** The month in which its time to be told of came. */
  readonly month: string
  /** Absent: `toldFirst`, the only one that there was once. */
  readonly measure?: ClosedMeasure
}

/** What later audits need to know; never shown to anyone. */
export interface Memory {
  /** Null until the company as a whole is large enough. */
  readonly cut: 'company' | 'teams' | null
  /** Teams placed in this publication, for good. */
  readonly placed: readonly { readonly team: number; readonly alone: boolean }[]
  /** Deals that a measure counts for the first time, with the cell they keep. */
  readonly counted: readonly {
    readonly measure: DealMeasure
    readonly deal: number
    readonly owner: number
    readonly cell: string
  }[]
  /** Open deals counted before that have a new owner. */
  readonly handed: readonly { readonly deal: number; readonly owner: number }[]
  /** Open deals counted before that are not open any more; they are never counted again. */
  readonly left: readonly number[]
  /** All closed deals that wait, of each measure, after this publication. */
  readonly waiting: readonly Waiting[]
}

/** What is told of a period, and what must be remembered of it. Plain JSON; append-only. */
export interface Publication {
  readonly period: string
  readonly until: Day
  readonly cells: readonly CellTold[]
  readonly memory: Memory
}
