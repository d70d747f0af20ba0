import { z } from 'zod'
import {
  endingTime,
  interval,
  isoDate,
  opportunityTold,
  page,
  rate,
  rateTold,
} from './page-parts.ts'
import { closedTold } from './page-schemas.ts'

/** The documents of Trends: where and why deals are lost. Nothing in them is about a person. */

/** What is looked at: lost among closed; lost late among lost; no decision among closed. */
export const TREND_OUTCOMES = ['lost', 'slow', 'noDecision'] as const
export const trendOutcome = z.enum(TREND_OUTCOMES)
export type TrendOutcome = z.infer<typeof trendOutcome>

/** Deals whose attribute has this value. A segment is where all of its conditions hold. */
export const condition = z.object({ attribute: z.string(), value: z.string() })
export type SegmentCondition = z.infer<typeof condition>
const where = z.array(condition).min(1).max(3).readonly()

/** How often it happened in the quarter that the search did not see. */
const heldOut = z.object({
  quarter: z.string(),
  ...rateTold.shape,
  restRate: rate.nullable(),
  /** Whether it still goes the same way; null where too few to tell. */
  holds: z.boolean().nullable(),
  text: z.string(),
})

/** Something that was found, in a sentence, with its doubt. */
export const findingSchema = z.object({
  /** Its address: outcome and conditions, in one order; the same on every day. */
  id: z.string(),
  where,
  /** Whether it happens more often there, or less often. */
  direction: z.enum(['more', 'less']),
  /**
   * Confirmed: at most one search in twenty shows any by chance. Exploratory: averaged over many searches
   * at most one in ten is chance; of the few that are shown it can be more.
   */
  kind: z.enum(['confirmed', 'exploratory']),
  /** The segment in words ("Retail accounts that came by partner referral"). */
  title: z.string(),
  /** The finding as a sentence of the field. */
  text: z.string(),
  deals: z.int().min(0),
  /** How many of them were lost (lost late, ended without a decision). */
  lost: z.int().min(0),
  rate,
  interval,
  /** The same among all other deals. */
  restRate: rate,
  /** Within owner and quarter. */
  oddsRatio: z.number().nullable(),
  pValue: z.number().min(0).max(1),
  /** First quarter since when it has held, in words too; null where it cannot be told. */
  since: z.object({ quarter: z.string(), text: z.string() }).nullable(),
  lately: heldOut.nullable(),
  /** What would be needed to know more. */
  toKnowMore: z.string().nullable(),
  /** What stands out only because of it. */
  explains: z.array(z.object({ where, text: z.string() })).readonly(),
})
export type Finding = z.infer<typeof findingSchema>

export const findingsPageSchema = z.object({
  ...page,
  outcome: trendOutcome,
  /** What to expect: the share of all deals looked at; without interval where it follows from a definition. */
  usual: rateTold.extend({ text: z.string() }),
  /** Confirmed ones, those that happen more often first; the strongest first within. */
  findings: z.array(findingSchema).readonly(),
  exploratory: z.array(findingSchema).readonly(),
  searched: z.object({
    attributes: z.int().min(0),
    /** Conjunctions with enough deals to tell anything. */
    conjunctions: z.int().min(0),
    depth: z.int().min(1).max(3),
    /** The same as a sentence, with the promise. */
    text: z.string(),
  }),
  /** Deals needed to tell a segment of usual size apart; null where there are enough. */
  notEnough: z.object({ have: z.int(), need: z.int(), text: z.string() }).nullable(),
  leftOut: z.array(z.object({ attribute: z.string(), reason: z.string() })).readonly(),
  /** Deals that are not our match, from the confirmed findings on attributes known before the first call. */
  profile: z.object({
    text: z.string(),
    rules: z.array(z.object({ rule: z.string(), evidence: z.string() })).readonly(),
  }),
})
export type FindingsPage = z.infer<typeof findingsPageSchema>

/** One segment opened: the finding (or a hand-picked segment), its deals and its times. */
export const findingPageSchema = z.object({
  ...page,
  outcome: trendOutcome,
  where,
  title: z.string(),
  /** Null where nothing may be said of the segment (too few owners, too few deals): then `withheld` says why. */
  finding: findingSchema.nullable(),
  /** As the search lists it; null where withheld. */
  stands: z.enum(['more', 'less', 'usual']).nullable(),
  /** Beyond the threshold of the whole search by itself, though the search does not list it. */
  alone: z.enum(['more', 'less']).nullable(),
  /** Whether no difference can be told apart from who sells there, and when. */
  bound: z.boolean(),
  withheld: z.string().nullable(),
  /** By quarter of closing, here and among all other deals. */
  quarters: z.array(z.object({ quarter: z.string(), here: rateTold, rest: rateTold })).readonly(),
  /** Time to lose here and elsewhere, over the same days. */
  time: z
    .object({ horizon: z.number(), here: endingTime, rest: endingTime, text: z.string() })
    .nullable(),
  /** Closed deals here, those that the search did not see included; null where that would tell of few owners. */
  closed: z.int().min(0).nullable(),
  /** At most 50 of them, the newest first; open ones beside. Empty where withheld. */
  some: z.array(closedTold).readonly(),
  /** Open deals that meet the same conditions today: at most 50, and how many there are. */
  open: z.object({
    deals: z.int().min(0),
    some: z.array(z.object({ opportunity: opportunityTold })).readonly(),
  }),
  /** Which of these deals are listed, where the reader may not open all. */
  listed: z.string().nullable(),
})
export type FindingPage = z.infer<typeof findingPageSchema>

/** A table of every combination of values of one to three attributes. */
export const explorePageSchema = z.object({
  ...page,
  outcome: trendOutcome,
  attributes: z.array(z.string()).min(1).max(3).readonly(),
  usual: rateTold,
  /** With what each cell is compared, in a sentence; null where no cell has enough deals for that. */
  basis: z.string().nullable(),
  /** Values of each attribute in the order of the table: bands in theirs, others by their deals. */
  values: z.array(z.array(z.string()).readonly()).readonly(),
  cells: z
    .array(
      z.object({
        /** One value an attribute, in the order of `attributes`. */
        values: z.array(z.string()).readonly(),
        /** Null where there are too few owners. */
        deals: z.int().min(0).nullable(),
        rate: rate.nullable(),
        interval: interval.nullable(),
        /** Confirmed by the whole search; null where withheld. */
        stands: z.enum(['more', 'less', 'usual']).nullable(),
        /** Beyond the threshold of the whole search by itself, though the search does not confirm it. */
        alone: z.enum(['more', 'less']).nullable(),
        /** Why there is no rate. */
        withheld: z.string().nullable(),
        text: z.string(),
      }),
    )
    .readonly(),
  /** p below which a cell stands out at this depth: every look is already paid for. */
  threshold: z.number().nullable(),
  /** Ready-made views that these attributes allow ("Lead source by persona"). */
  views: z
    .array(z.object({ name: z.string(), attributes: z.array(z.string()).readonly() }))
    .readonly(),
  choices: z.array(z.object({ name: z.string(), meaning: z.string(), values: z.int() })).readonly(),
})
export type ExplorePage = z.infer<typeof explorePageSchema>

/** One reason (outcome class, competitor) over time. */
export const reasonSchema = z.object({
  name: z.string(),
  /** Deals that have it, of those that could. */
  deals: z.int().min(0),
  of: z.int().min(0),
  share: rate,
  interval,
  /** By quarter of closing. */
  trend: z.array(rateTold.extend({ quarter: z.string() })).readonly(),
  /** `grows`, `shrinks`, `new` only with a test that allows for all that were looked at. */
  movement: z.enum(['grows', 'shrinks', 'new']).nullable(),
  /** Corrected for the number of reasons looked at. */
  pValue: z.number().min(0).max(1).nullable(),
  /** The deals that it is compared with (competitors, personas), and whether chance explains the difference. */
  beside: z
    .object({
      deals: z.int().min(0),
      share: rate,
      differs: z.enum(['more', 'less']).nullable(),
      pValue: z.number().min(0).max(1).nullable(),
    })
    .optional(),
  text: z.string(),
})
export type ReasonTold = z.infer<typeof reasonSchema>

/** A warning sign: how often deals that were lost and won had shown it, and how long before the end. */
export const warningSignSchema = z.object({
  kind: z.string(),
  name: z.string(),
  lost: z.object({ deals: z.int().min(0), of: z.int().min(0), interval }),
  won: z.object({ deals: z.int().min(0), of: z.int().min(0), interval }),
  /** Days from the first such sign to the formal loss: middle, and the middle half. */
  lead: z.object({ median: z.number(), middle: interval, deals: z.int() }).nullable(),
  text: z.string(),
})

export const reasonsPageSchema = z.object({
  ...page,
  /** Stated loss reasons; those that move first, then by deals. */
  reasons: z.array(reasonSchema).readonly(),
  /** Losses without a stated reason. */
  unstated: rateTold,
  outcomes: z.array(reasonSchema).readonly(),
  /** Lost among deals where the competitor was named. */
  competitors: z.array(reasonSchema).readonly(),
  noDecision: z.object({
    ...rateTold.shape,
    trend: z.array(rateTold.extend({ quarter: z.string() })).readonly(),
    text: z.string(),
    /** Reasons stated for them, the most frequent first. */
    reasons: z.array(z.object({ name: z.string(), deals: z.int(), share: rate })).readonly(),
  }),
  /** Classes of titles (never persons) and how often deals with them are lost. */
  personas: z.array(reasonSchema).readonly(),
  signs: z.array(warningSignSchema).readonly(),
})
export type ReasonsPage = z.infer<typeof reasonsPageSchema>

/** A finding that was frozen, and what the deals created after that say. */
export const watchSchema = z.object({
  id: z.string(),
  outcome: trendOutcome,
  where,
  title: z.string(),
  direction: z.enum(['more', 'less']),
  /** The day after which deals count. */
  frozenOn: isoDate,
  here: rateTold,
  rest: rateTold,
  /** E-value so far; supported from 20 on. */
  evidence: z.number().min(0),
  verdict: z.enum(['supported', 'refuted', 'open', 'tooEarly', 'withheld']),
  /** Share of the deals created since that are still open. */
  openShare: rate.nullable(),
  text: z.string(),
})
export type WatchTold = z.infer<typeof watchSchema>

export const watchPageSchema = z.object({ ...page, watches: z.array(watchSchema).readonly() })
export type WatchPage = z.infer<typeof watchPageSchema>
