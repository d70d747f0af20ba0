import { z } from 'zod'
import { interval, page, rate } from '../report/page-parts.ts'
import { targetsSchema } from './target.ts'

/** The document of how much pipeline is enough. Multiples are of the target, a quarter. */

const range = z.tuple([z.number(), z.number().nullable()]).readonly()

const neededSchema = z.object({
  /** Of which pipeline so many times the target is needed. */
  of: z.enum(['live', 'stated']),
  value: z.number(),
  /** 95 %; the upper end null where the past leaves none. */
  interval: range,
})

export const COVERAGE_KEYS = ['raw', 'live', 'honest'] as const

const coverageSchema = z.object({
  key: z.enum(COVERAGE_KEYS),
  name: z.string(),
  /** Null where only a range is told, or nothing. */
  value: z.number().nullable(),
  interval: interval.nullable(),
  shown: z.string().nullable(),
  text: z.string(),
})
export type CoverageFigure = z.infer<typeof coverageSchema>

const arm = z.object({ times: z.number(), qualified: rate })

export const pipelinesInputSchema = z.object({
  quota: z.number(),
  size: z.number(),
  owners: z.number(),
  openEach: z.number(),
  winQualified: rate,
  winOther: rate,
  weeksToWin: z.number(),
  weeksToLose: z.number(),
  weeksToLoseOther: z.number(),
  hoursAWeek: z.number().nullable(),
  small: arm,
  large: arm,
  dividedOdds: z.number().nullable(),
})

/** Numbers of the input that are the team's own, or assumed. */
const givenKey = pipelinesInputSchema.omit({ small: true, large: true, dividedOdds: true }).keyof()

const outcome = z.object({
  deals: z.int(),
  wins: z.number(),
  winsRange: interval,
  winRate: rate,
  ownerWeeks: z.number(),
  lostWeeks: z.number(),
  hours: z.number().nullable(),
  lostHours: z.number().nullable(),
  /** Until nine of ten deals have ended, and where 95 of 100 runs lie. */
  weeks: z.number(),
  weeksRange: interval,
  /** Null where most runs do not come to it. */
  weeksToQuota: z.number().nullable(),
  quotaReached: rate,
})

export const enoughSchema = z.object({
  ...page,
  /** Whose numbers: all to the cent, or the company’s, rounded, from what the CRM shows to everybody. */
  of: z.enum(['all', 'company']),
  /** The revenue target of the quarter, in major units; null where none stands. */
  target: z.object({ amount: z.number(), currency: z.string(), text: z.string() }).nullable(),
  /** For the target; without one, for what a quarter brought on average. */
  needed: neededSchema.nullable(),
  /** In all that the CRM states, beside it; null where that is what is told above. */
  neededStated: neededSchema.nullable(),
  coverages: z.array(coverageSchema).readonly(),
  /** Why so much, in sentences. */
  why: z.array(z.string()).readonly(),
  how: z.string(),
  /** What of the reader’s own, or their team’s, open pipeline looks alive; null for who has none. */
  yours: z.string().nullable(),
  pipelines: z.object({
    input: pipelinesInputSchema,
    currency: z.string().nullable(),
    given: z.array(z.object({ key: givenKey, isOwn: z.boolean(), text: z.string() })).readonly(),
    /** Whether attention that is divided costs wins, by the team’s own data. */
    attentionKnown: z.string(),
    compared: z.object({
      small: outcome,
      large: outcome,
      atLeastAsMany: rate,
      runs: z.int(),
      text: z.string(),
      attention: z.string(),
    }),
  }),
  targets: targetsSchema,
})
export type EnoughPage = z.infer<typeof enoughSchema>
