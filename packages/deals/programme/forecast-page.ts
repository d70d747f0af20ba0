import { z } from 'zod'
import { PERIOD_KINDS } from '../forecast/period.ts'
import { interval, isoDate, rate } from '../report/page-parts.ts'
import { WHOSE } from '../truth/told-to.ts'
import { integritySchema } from './integrity-schemas.ts'

const amounts = z.record(z.string(), z.number())
const sum = z.object({ deals: z.number(), amount: z.number().nullable(), amounts })
const part = sum.nullable()

/** What of the document of `report forecast` the page shows. */
const reportShown = z.object({
  asOf: isoDate,
  /** Open deals that it rests on. */
  deals: z.number().nullable(),
  answer: z.string(),
  period: z.object({
    kind: z.enum(PERIOD_KINDS),
    name: z.string(),
    from: isoDate,
    until: isoDate,
  }),
  of: z.enum(WHOSE),
  currency: z.string(),
  notEnough: z.object({ have: z.number(), need: z.number(), text: z.string() }).nullable(),
  expected: z.object({ deals: z.number().nullable(), amount: z.number().nullable(), amounts }),
  /** Four cases in five. */
  interval80: z.object({ deals: interval.nullable(), amount: interval.nullable() }),
  tooEarly: z.boolean(),
  parts: z.object({ alreadyWon: part, openDeals: part, newBusiness: part, runRate: part }),
  beside: z.object({
    runRate: sum.nullable(),
    stageWeighted: sum.nullable(),
    saidThen: sum.nullable(),
  }),
  /** One's own only; the operator's: all. The likeliest first, none below one in a hundred. */
  opportunities: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        chance: rate,
        amount: z.number().nullable(),
        closeDate: isoDate.nullable(),
      }),
    )
    .readonly(),
  /** Looks at open deals on past days, and wins among them, that chances were learned from. */
  method: z.object({ text: z.string(), rows: z.int(), won: z.int() }),
})
export type ForecastShown = z.infer<typeof reportShown>

const view = z.object({ of: z.enum(['own', 'team', 'all']), name: z.string(), report: reportShown })

/** The document of the page Forecast: what will close in a period, and how whole the pipeline is. */
export const forecastPageSchema = z.object({
  asOf: isoDate,
  answer: z.string(),
  /** The period asked for, and those that may be chosen. */
  period: z.string(),
  periods: z.array(z.object({ period: z.string(), name: z.string() })).readonly(),
  /** True while it is being learned from past deals; ask again. */
  isLearning: z.boolean(),
  /** What the reader may know: of all deals, of their team, of their own. */
  views: z.array(view).readonly(),
  /** Each team that may be told of beside all. */
  teams: z.array(z.object({ team: z.string(), text: z.string() })).readonly(),
  /** Why other teams are not among them; null: there are none. */
  otherTeams: z.string().nullable(),
  integrity: integritySchema,
  doubts: z.array(z.string()).readonly(),
})
export type ForecastPage = z.infer<typeof forecastPageSchema>
