import { z } from 'zod'
import { forecastReportSchema } from '../forecast/schemas.ts'

/** Schemas of the `--json` documents. They let added fields through: contracts only ever grow. */

const isoDate = z.iso.date()
const rate = z.number().min(0).max(1)
const interval = z.tuple([z.number(), z.number()])
const amounts = z.record(z.string(), z.number())
const money = z.looseObject({ amount: z.number().nullable(), amounts })

/** What every report says of itself. */
const report = {
  asOf: isoDate,
  deals: z.int().min(0),
  doubts: z.array(z.string()),
  /** The headline: one plain sentence computed from the data. */
  answer: z.string(),
}

const part = z.looseObject({ deals: z.int().min(0), ...money.shape })

export const pipelineReportSchema = z.looseObject({
  ...report,
  stated: part,
  /** Null, like `honest`, for a key of somebody who sees sums only. */
  live: part.nullable(),
  longDated: part.nullable(),
  stalled: part.nullable(),
  buried: part.extend({ medianAge: z.number().nullable() }).nullable(),
  honest: money.extend({ interval: interval.nullable() }).nullable(),
  winRate: z.looseObject({ value: rate.nullable(), interval: interval.nullable() }),
  forecastAccuracy: z.looseObject({ value: rate, quarters: z.int().min(1) }).nullable(),
  /** Multiples of the revenue target; null where they are not told, or not enough to tell. */
  coverage: z
    .looseObject({
      raw: z.number().nullable(),
      needed: z.number().nullable(),
      honest: z.number().nullable(),
    })
    .nullable(),
})

const opportunity = z.looseObject({
  id: z.string(),
  name: z.string(),
  stage: z.string().nullable(),
  amount: z.number().nullable(),
  amounts,
  closeDate: isoDate.nullable(),
  createdAt: isoDate.nullable(),
})

const signal = z.looseObject({
  kind: z.string(),
  on: isoDate,
  days: z.number(),
  text: z.string(),
  /** Null where the likeness of the deal is not told to the reader: it is its owner's. */
  base: z
    .looseObject({
      deals: z.int().min(0),
      won: z.int().min(0),
      interval: interval.nullable(),
    })
    .nullable(),
})

export const truthReportSchema = z.looseObject({
  ...report,
  flags: z.array(
    z.looseObject({
      opportunity,
      state: z.enum(['buried', 'stalled', 'longDated', 'live']),
      /** Null where it is not told to the reader: it is its owner's. */
      score: rate.nullable(),
      chanceOfWin: z.looseObject({ value: rate, interval }).nullable(),
      signals: z.array(signal),
      reasons: z.array(z.looseObject({ effect: z.enum(['raised', 'lowered']), text: z.string() })),
      expectedDays: z
        .looseObject({
          median: z.number().nullable(),
          range80: z.tuple([z.number().nullable(), z.number().nullable()]),
          deals: z.int(),
        })
        .nullable(),
    }),
  ),
  relabelled: z.array(
    z.looseObject({ opportunity, on: isoDate, days: z.number(), text: z.string() }),
  ),
  model: z
    .looseObject({
      trainedOn: z.int(),
      auc: z.number(),
      falseFlagRate: z.number(),
      used: z.boolean(),
      text: z.string(),
    })
    .nullable(),
  toldBy: z.string(),
})

const ending = z.looseObject({
  median: z.number().nullable(),
  mean: z.number().nullable(),
  interval: interval.nullable(),
  curve: z.array(z.looseObject({ day: z.number(), value: rate, low: rate, high: rate })),
})

export const timeReportSchema = z.looseObject({
  ...report,
  won: ending,
  lost: ending,
  noDecision: ending,
  trend: z.array(
    z.looseObject({
      quarter: z.string().regex(/^\d{4}Q[1-4]$/),
      lostMedian: z.number().nullable(),
      wonMedian: z.number().nullable(),
      deals: z.int().min(0),
    }),
  ),
  purged: z.array(z.looseObject({ on: isoDate, deals: z.int().min(1) })),
})

const conditions = z.array(z.looseObject({ attribute: z.string(), value: z.string() }))

export const segmentsReportSchema = z.looseObject({
  ...report,
  outcome: z.enum(['lost', 'slow', 'noDecision']),
  /** What to expect of all deals that were searched. */
  usual: z.looseObject({ value: rate.nullable(), interval: interval.nullable(), deals: z.int() }),
  /** Confirmed ones first; within, those that happen more often, the strongest first. */
  segments: z.array(
    z.looseObject({
      where: conditions.min(1).max(3),
      direction: z.enum(['more', 'less']),
      deals: z.int().min(0),
      lost: z.int().min(0),
      rate,
      interval,
      restRate: rate,
      oddsRatio: z.number().nullable(),
      pValue: rate,
      kind: z.enum(['confirmed', 'exploratory']),
      explains: z.array(conditions),
      text: z.string(),
    }),
  ),
  searched: z.looseObject({
    attributes: z.int().min(0),
    conjunctions: z.int().min(0),
    depth: z.int().min(1).max(3),
    text: z.string(),
  }),
  notEnough: z.looseObject({ have: z.int(), need: z.int(), text: z.string() }).nullable(),
  leftOut: z.array(z.looseObject({ attribute: z.string(), reason: z.string() })),
})

/** The schema of each report's document, by the report's name. */
export const reportSchemas = {
  pipeline: pipelineReportSchema,
  truth: truthReportSchema,
  time: timeReportSchema,
  segments: segmentsReportSchema,
  forecast: forecastReportSchema,
} as const
