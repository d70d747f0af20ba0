import { coverageFigures } from './coverage-figures.ts'
import type { CoverageKnown } from './coverage-known.ts'
import { mainNeeded } from './enough-page.ts'

/** The coverage of a pipeline report: multiples of the revenue target that stands. */
export interface PipelineCoverage {
  /** What the CRM states is open; null where that cannot be told, as honest and live are above the teams. */
  readonly raw: number | null
  readonly live: number | null
  readonly honest: number | null
  /** What past quarters say is needed, and in which pipeline; null: not enough to tell. */
  readonly needed: number | null
  readonly interval: readonly [number, number | null] | null
  readonly neededOf: 'live' | 'stated'
  readonly target: { readonly amount: number; readonly currency: string }
}

/** Null until a revenue target stands. */
export function pipelineCoverage(known: CoverageKnown): PipelineCoverage | null {
  const { target } = known
  if (target === null) return null
  const figures = coverageFigures(known)
  const value = (key: string) => figures.find((one) => one.key === key)?.value ?? null
  const { needed, of } = mainNeeded(known)
  return {
    ...{ raw: value('raw'), live: value('live'), honest: value('honest') },
    needed: needed?.value ?? null,
    interval: needed?.interval ?? null,
    neededOf: of,
    target: { amount: target.amount, currency: target.currency },
  }
}
