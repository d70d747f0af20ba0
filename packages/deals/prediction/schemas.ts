import { z } from 'zod'

/** The documents of predictions. */

const dealNamed = z.object({ id: z.string(), name: z.string() })
const share = z.number().min(0).max(1)
const interval = z.tuple([z.number(), z.number()]).readonly()

/** One prediction, as its author reads it. */
export const predictionTold = z.object({
  id: z.string(),
  at: z.string(),
  /** The day of it. */
  on: z.string(),
  stage: z.string().nullable(),
  chance: z.int(),
  month: z.string(),
  likeliest: z.string(),
  /** One sentence: chance, month, stage. */
  text: z.string(),
  /** False where it was said when the end could be known. */
  counts: z.boolean(),
})
export type PredictionTold = z.infer<typeof predictionTold>

/** What was said of a deal beside what came. */
export const differenceSchema = z.object({
  text: z.string(),
  how: z.enum(['won', 'lost', 'noDecision']),
  on: z.string(),
  /** In per cent; null where nothing was said in time. */
  first: z.int().nullable(),
  last: z.int().nullable(),
  /** From the month said first to the one in which it ended; above 0 is later. */
  monthsLater: z.int().nullable(),
  /** What was said to be the likeliest way to lose, and what the CRM gives as the reason. */
  likeliest: z.string().nullable(),
  reason: z.string().nullable(),
})
export type Difference = z.infer<typeof differenceSchema>

/** One's own predictions of one's own deal. */
export const dealPredictionsSchema = z.object({
  opportunity: dealNamed,
  answer: z.string(),
  /** The oldest first. */
  predictions: z.array(predictionTold).readonly(),
  /** Of a deal that ended. */
  difference: differenceSchema.nullable(),
  mayPredict: z.object({ may: z.boolean(), text: z.string() }),
  /** Whether the deal has entered a stage since, or nothing was said yet. */
  due: z.boolean(),
  /** Where a form may begin: the months to choose from, and what was said last. */
  begin: z.object({
    months: z.array(z.string()).readonly(),
    month: z.string(),
    chance: z.int().nullable(),
  }),
})
export type DealPredictions = z.infer<typeof dealPredictionsSchema>

export const predictedSchema = z.object({ text: z.string(), prediction: predictionTold })
export type Predicted = z.infer<typeof predictedSchema>

const scored = z.object({
  text: z.string(),
  score: z.number(),
  interval,
  /** reliability - resolution + uncertainty + variance - covariance is the score. */
  reliability: z.number(),
  resolution: z.number(),
  uncertainty: z.number(),
  withinGroupVariance: z.number(),
  withinGroupCovariance: z.number(),
  /** 1 - score / uncertainty; null where all ended alike. */
  skill: z.number().nullable(),
})

/** How good one's predictions are; its reader's alone. */
export const calibrationSchema = z.object({
  asOf: z.string(),
  answer: z.string(),
  doubts: z.array(z.string()).readonly(),
  predictions: z.object({
    all: z.int(),
    resolved: z.int(),
    unresolved: z.int(),
    late: z.int(),
    /** What waits, and what counts nowhere, in words. */
    text: z.string(),
  }),
  /** Null where too few deals are resolved. */
  scores: z
    .object({
      deals: z.int(),
      said: share,
      won: z.object({ deals: z.int(), share, interval }),
      gut: scored,
      updated: scored,
      /** What changing one's mind did. */
      changing: z.string(),
      base: z.object({ text: z.string(), score: z.number() }).nullable(),
      /** What happened where so much was said; shares from 0 to 1. */
      curve: z
        .array(z.object({ said: share, came: share, low: share, high: share, deals: z.number() }))
        .readonly(),
      months: z.object({ text: z.string(), middle: z.number(), half: interval }),
    })
    .nullable(),
  /** A score of few deals, drawn towards the team's; null where there is none to draw to. */
  drawn: z.object({ text: z.string(), score: z.number() }).nullable(),
  /** Every deal that ended, the newest first: what was said, and what came. */
  deals: z.array(z.object({ opportunity: dealNamed, difference: differenceSchema })).readonly(),
})
export type CalibrationPage = z.infer<typeof calibrationSchema>

const tenths = z.object({ from: z.int(), to: z.int() })
const scoreTold = z.object({ from: z.number(), to: z.number() })

/** What a team is told of its predictions; of nobody in it. */
export const teamCalibrationSchema = z.object({
  answer: z.string(),
  doubts: z.array(z.string()).readonly(),
  /** The newest months first. */
  told: z
    .array(
      z.object({
        team: z.string(),
        months: z.tuple([z.string(), z.string()]).readonly(),
        /** Its months, as people say them. */
        when: z.string(),
        text: z.string(),
        said: tenths,
        won: tenths,
        score: scoreTold,
        base: scoreTold.nullable(),
      }),
    )
    .readonly(),
})
export type TeamCalibration = z.infer<typeof teamCalibrationSchema>

/** An open deal of which one may say anew what one expects. */
export interface PredictionDue {
  readonly opportunity: { readonly id: string; readonly name: string }
  /** In which stage it stands, and since when. */
  readonly stage: string | null
  readonly since: string
  /** The chance that was said last, in per cent; null where nothing was said yet. */
  readonly last: number | null
  readonly text: string
}
