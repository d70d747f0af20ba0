import { z } from 'zod'
import { PERIOD_KINDS } from './period.ts'

const isoDate = z.iso.date()
const rate = z.number().min(0).max(1)
const interval = z.tuple([z.number(), z.number()])
const amounts = z.record(z.string(), z.number())
/** `amount` is null where several currencies are in it, or where amounts are not known. */
const sum = z.looseObject({ deals: z.number(), amount: z.number().nullable(), amounts })
/** Null where there is not enough to tell, and where it may not be told. */
const part = sum.nullable()

const accuracy = z.looseObject({
  periods: z.int().min(1),
  mape: z.number().min(0),
  runRateMape: z.number().min(0).nullable(),
  stageWeightedMape: z.number().min(0).nullable(),
  saidThenMape: z.number().min(0).nullable(),
  covered80: rate.nullable(),
  /** Whether the nearer of forecast and run rate is so beyond doubt. */
  isClear: z.boolean(),
})

const period = z.looseObject({
  kind: z.enum(PERIOD_KINDS),
  name: z.string(),
  from: isoDate,
  until: isoDate,
})

/** The document of `report forecast --json` and of the page; amounts in the currency that it names. */
export const forecastReportSchema = z.looseObject({
  asOf: isoDate,
  /** Open deals that it rests on. */
  deals: z.number().min(0).nullable(),
  answer: z.string(),
  doubts: z.array(z.string()),
  period,
  of: z.enum(['all', 'yours', 'yourTeam', 'published']),
  currency: z.string(),
  notEnough: z.looseObject({ have: z.number(), need: z.number(), text: z.string() }).nullable(),
  /** `amount` is null where several currencies are in it; `amounts` has each. */
  expected: z.looseObject({
    deals: z.number().nullable(),
    amount: z.number().nullable(),
    amounts,
  }),
  /** Four cases in five. */
  interval80: z.looseObject({ deals: interval.nullable(), amount: interval.nullable() }),
  /** Too few past periods to say how wide an interval must be. */
  tooEarly: z.boolean(),
  parts: z.looseObject({
    alreadyWon: part,
    openDeals: part,
    newBusiness: part,
    /** What the run rate adds or takes where it is used; zeros where it is not. */
    runRate: part,
  }),
  beside: z.looseObject({
    runRate: sum.nullable(),
    stageWeighted: sum.nullable(),
    saidThen: sum.nullable(),
  }),
  /** One's own only; the operator's: all. The likeliest first. */
  opportunities: z.array(
    z.looseObject({
      id: z.string(),
      name: z.string(),
      chance: rate,
      amount: z.number().nullable(),
      closeDate: isoDate.nullable(),
    }),
  ),
  method: z.looseObject({
    deals: z.enum(['model', 'runRate']),
    amount: z.enum(['model', 'runRate']),
    chances: z.enum(['stageRates', 'logistic', 'boosted']),
    rows: z.int().min(0),
    won: z.int().min(0),
    wonOfStated: z.number(),
    text: z.string(),
  }),
  /** By numbers of deals; `amount` by amounts. Null where no past period could be told. */
  backtest: accuracy
    .extend({
      amount: accuracy.nullable(),
      brier: z
        .looseObject({
          deals: z.int(),
          model: rate,
          baseRate: rate,
          stageRate: rate,
          stated: rate.nullable(),
          recalibrated: rate.nullable(),
        })
        .nullable(),
      /** The oldest first. */
      byPeriod: z.array(
        z.looseObject({
          period,
          expected: sum,
          interval80: z.looseObject({ deals: interval, amount: interval.nullable() }).nullable(),
          came: sum,
          runRate: sum.nullable(),
          stageWeighted: sum.nullable(),
          saidThen: sum.nullable(),
        }),
      ),
    })
    .nullable(),
})

export type ForecastReport = z.infer<typeof forecastReportSchema>
