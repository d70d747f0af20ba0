import { z } from 'zod'
import type { Day } from '../shared/day.ts'
import { isoOfDay } from '../shared/day.ts'
import type { MemberId } from '../shared/ids.ts'
import { longText } from '../shared/long-text.ts'

/** A month as `2026-05`, of a year of four digits. */
const month = z.string().regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/, 'must be a month such as 2026-09')

/** What an owner predicts of an open deal. */
export const predictionAsked = z.object({
  /** Of winning, in per cent. */
  chance: z
    .int('must be a whole number')
    .min(0, 'must be 0 or more')
    .max(100, 'must be 100 at most'),
  /** In which it will be decided. */
  month,
  /** The likeliest way to lose it, in one line; empty where nothing was said. */
  likeliest: longText
    .transform((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim())
    .default(''),
})
export type PredictionAsked = z.output<typeof predictionAsked>

/** A prediction as the ledger holds it: locked, and its author's alone. */
export interface Prediction extends PredictionAsked {
  readonly id: string
  /** The store's number of the deal. */
  readonly opportunity: number
  readonly member: MemberId
  /** The author's team at that moment: what was told of it stays as it was told. */
  readonly team: number | null
  /** Milliseconds since 1970. */
  readonly at: number
  /** In which the deal stood then. */
  readonly stage: string | null
  /** The deal as it was called then. */
  readonly deal: { readonly id: string; readonly name: string }
}

/** `2026-05` of a day in it. */
export const monthOfDay = (day: Day): string => isoOfDay(day).slice(0, 7)

/** From one month to another, in months. */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((text) => {
    const [year = 0, number = 1] = text.split('-').map(Number)
    return year * 12 + number
  })
  return (b ?? 0) - (a ?? 0)
}
