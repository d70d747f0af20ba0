import { z } from 'zod'
import { interval, isoDate } from '../report/page-parts.ts'

/** The document of forecast accuracy over time, and of what is before and after the programme's start. */

const quarterTold = z.object({
  quarter: z.string(),
  /** What the close dates said at its start. */
  stated: z.number().nullable(),
  /** What this product would have told, with its 80 % interval. */
  forecast: z.object({ value: z.number(), interval: interval.nullable() }).nullable(),
  /** What people called first, as one, and what came to them. */
  called: z.object({ said: z.number(), came: z.number() }).nullable(),
  won: z.number(),
  isAfter: z.boolean(),
})
export type QuarterTold = z.infer<typeof quarterTold>

export const PROGRAMME_MEASURES = [
  'forecastAccuracy',
  'winRate',
  'daysToWin',
  'daysToLose',
  'lossRate',
  'repeatLosses',
] as const
export type ProgrammeMeasure = (typeof PROGRAMME_MEASURES)[number]

const changeTold = z.object({
  measure: z.enum(PROGRAMME_MEASURES),
  name: z.string(),
  unit: z.enum(['rate', 'days']),
  by: z.enum(['month', 'quarter']),
  /** On average; null where there is none. */
  before: z.number().nullable(),
  after: z.number().nullable(),
  /** On average since, against where the line before led, with its 95 % interval; null: not enough to tell. */
  step: z.object({ value: z.number(), interval }).nullable(),
  /** Whether that is more than chance would as likely bring, all measures considered. */
  isClear: z.boolean(),
  text: z.string(),
  how: z.string(),
  points: z
    .array(z.object({ from: isoDate, value: z.number(), deals: z.int(), isAfter: z.boolean() }))
    .readonly(),
})
export type ChangeTold = z.infer<typeof changeTold>

export const programmeSchema = z.object({
  asOf: isoDate,
  answer: z.string(),
  /** From when on deals may be let go here; null: not known. */
  start: z.object({ on: isoDate, text: z.string() }).nullable(),
  accuracy: z.object({
    text: z.string(),
    currency: z.string().nullable(),
    /** Whether what this product would have told is being learned. */
    isLearning: z.boolean(),
    /** The oldest first. */
    quarters: z.array(quarterTold).readonly(),
  }),
  changes: z.array(changeTold).readonly(),
  doubts: z.array(z.string()).readonly(),
})
export type ProgrammePage = z.infer<typeof programmeSchema>
