import { z } from 'zod'
import {
  baseTold,
  endingTime,
  interval,
  isoDate,
  openState,
  opportunityTold,
  page,
  part,
  pipelineParts,
  rate,
  rateTold,
  signalTold,
  toldTo,
} from './page-parts.ts'

/** The documents of the pages. The type of each is the one that the rules return. */

/** A number of the overview: what it is now, what it was a year ago, and the sentence below it. */
const headline = { text: z.string() }

export const overviewSchema = z.object({
  ...page,
  ...toldTo,
  winRate: z.object({
    ...headline,
    /** Of the deals that closed in the last 365 days; of all, where `span` says so. */
    now: rateTold,
    before: rateTold.nullable(),
    span: z.enum(['lastYear', 'all']),
    /** By quarter of closing; rests on `deals`. */
    trend: z.array(rateTold.extend({ quarter: z.string() })).readonly(),
  }),
  cycle: z.object({
    ...headline,
    /** Days to lose and to win at the pace of the last 365 days; `interval` belongs to `mean`. */
    lost: z.object({
      median: z.number().nullable(),
      mean: z.number().nullable(),
      interval: interval.nullable(),
      deals: z.int(),
    }),
    won: z.object({
      median: z.number().nullable(),
      mean: z.number().nullable(),
      interval: interval.nullable(),
      deals: z.int(),
    }),
    /** Mean days lost a year ago minus now: above 0 sooner now; null where it cannot be told. */
    sooner: z.object({ days: z.number(), interval }).nullable(),
    /** Pace of the 365 days up to each quarter's end, the last up to the as-of day. */
    trend: z
      .array(z.object({ until: isoDate, lost: z.number().nullable(), won: z.number().nullable() }))
      .readonly(),
  }),
  forecast: z.object({
    ...headline,
    /** How far, on average over the last quarters, what was stated was from what came: 0.09 is ± 9 %. */
    off: z.number().nullable(),
    /** The same over the four quarters before those. */
    wasOff: z.number().nullable(),
    quarters: z.int().min(0),
    currency: z.string().nullable(),
    trend: z
      .array(
        z.object({ quarter: z.string(), stated: z.number(), won: z.number(), off: z.number() }),
      )
      .readonly(),
  }),
  pipeline: pipelineParts,
  /** What changed in the seven days up to the as-of day. */
  changes: z.object({
    since: isoDate,
    text: z.string(),
    lines: z
      .array(
        z.object({
          kind: z.enum(['won', 'letGo', 'looksLost', 'movedOn', 'pushed', 'opened', 'reopened']),
          deals: z.int().min(1),
          text: z.string(),
          /** At most five of them, the largest first. */
          some: z.array(opportunityTold).readonly(),
        }),
      )
      .readonly(),
  }),
  time: z.object({
    horizon: z.number().nullable(),
    won: endingTime,
    lost: endingTime,
    noDecision: endingTime,
  }),
})
export type OverviewReport = z.infer<typeof overviewSchema>

/**
 * The story of a deal as a row shows it. Numbers are days since `from`; `until` is the end of the
 * axis, `today` the as-of day (or the day on which it closed).
 */
export const glyphSchema = z.object({
  from: isoDate,
  today: z.number(),
  until: z.number(),
  /** `level`: how far along, 0 … 1; `parked` bands stand apart. */
  bands: z
    .array(z.object({ from: z.number(), to: z.number(), level: rate, parked: z.boolean() }))
    .readonly(),
  /** Pushes and pulls of the close date: from the old date to the new. */
  moves: z.array(z.object({ on: z.number(), from: z.number(), to: z.number() })).readonly(),
  /** The silence that still lasts (or lasted when it closed). */
  silence: z.object({ from: z.number(), to: z.number() }).nullable(),
  /** First day on which it could have been known. */
  knowable: z.number().nullable(),
})
export type Glyph = z.infer<typeof glyphSchema>

/** A closed deal in a row: how and when it ended, and its story. */
export const closedTold = z.object({
  opportunity: opportunityTold,
  ending: z.enum(['won', 'lost', 'noDecision']),
  endedOn: isoDate,
  glyph: glyphSchema.nullable(),
})

/** Whether it is the reader's own deal, about which they may say something. */
const yours = z.boolean()

export const truthRowSchema = z.object({
  opportunity: opportunityTold,
  yours,
  state: openState,
  /** First day of the signs that make the state. */
  since: isoDate.nullable(),
  /** How surely it is lost in fact; null where it is not told to the reader: it is its owner's. */
  score: rate.nullable(),
  /** The finding in a sentence, and what became of past deals like it (null where too few, or not told). */
  text: z.string(),
  base: baseTold.nullable(),
  /** Further signs beside the one of `text`, those left out that past deals contradict. */
  more: z.int().min(0),
  /** Chance of a win as past deals with such odds tell it; null where it is not told: it is its owner's. */
  chance: z
    .object({ value: rate, interval: z.tuple([rate, rate]).readonly(), text: z.string() })
    .nullable(),
  glyph: glyphSchema.nullable(),
})
export type TruthRow = z.infer<typeof truthRowSchema>

const rated = z.object({ value: rate, interval: z.tuple([rate, rate]).readonly() }).nullable()

export const truthListSchema = z.object({
  ...page,
  ...toldTo,
  states: pipelineParts.omit({ honest: true }),
  /** Stages of open deals, in the order of the way to won, parked ones last. */
  stages: z.array(z.object({ name: z.string(), deals: z.int() })).readonly(),
  /** How many rows the filters leave, and the window of them that `rows` holds. */
  found: z.object({ ...part.shape, text: z.string() }),
  offset: z.int().min(0),
  rows: z.array(truthRowSchema).readonly(),
  /** By what it is told which open deals are lost in fact, and how that did on past days. */
  told: z.object({
    text: z.string(),
    /** Past deals are being asked just now; ask again. */
    isLearning: z.boolean(),
    ways: z
      .array(
        z.object({
          on: isoDate,
          text: z.string(),
          of: z
            .array(
              z.object({
                by: z.enum(['together', 'model', 'rules', 'age']),
                found: rated,
                right: rated,
                winsFlagged: rated,
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    leads: z.array(z.object({ name: z.string(), text: z.string() })).readonly(),
  }),
  /** Closed deals that were called unqualified late, instead of lost. */
  relabelled: z
    .array(
      z.object({ opportunity: opportunityTold, on: isoDate, days: z.number(), text: z.string() }),
    )
    .readonly(),
})
export type TruthList = z.infer<typeof truthListSchema>

/** A deal's whole story, in order of time. */
const story = z.object({
  from: isoDate,
  /** The as-of day, or the day on which it ended. */
  today: isoDate,
  /** End of the axis: the latest date that the story names. */
  until: isoDate,
  currency: z.string().nullable(),
  bands: z
    .array(
      z.object({ stage: z.string(), from: isoDate, to: isoDate, level: rate, parked: z.boolean() }),
    )
    .readonly(),
  /** `days` above 0: later. */
  moves: z
    .array(
      z.object({ on: isoDate, from: isoDate, to: isoDate, days: z.number(), text: z.string() }),
    )
    .readonly(),
  amounts: z.array(z.object({ on: isoDate, amount: z.number() })).readonly(),
  contacts: z.array(z.object({ on: isoDate, by: z.enum(['us', 'buyer', 'unknown']) })).readonly(),
  silences: z
    .array(z.object({ from: isoDate, to: isoDate, days: z.number(), text: z.string() }))
    .readonly(),
  /** Times for which it was closed before it was opened again. */
  pauses: z.array(z.object({ from: isoDate, to: isoDate })).readonly(),
  knowable: z.object({ on: isoDate, text: z.string() }).nullable(),
  closeDate: isoDate.nullable(),
  buyerDate: isoDate.nullable(),
  /** What its owner noted, for themselves: that doubts were led with, when price was first discussed. */
  steps: z
    .array(z.object({ on: isoDate, text: z.string() }))
    .readonly()
    .optional(),
})
export type OpportunityStory = z.infer<typeof story>

export const opportunityReportSchema = z.object({
  ...page,
  opportunity: opportunityTold,
  yours,
  state: z.enum(['live', 'longDated', 'stalled', 'buried', 'won', 'lost', 'noDecision', 'gone']),
  /** The day on which it ended. */
  endedOn: isoDate.nullable(),
  story,
  /** What its history says, in sentences; the signals' sentences among them, the weightiest first. */
  findings: z.array(z.object({ text: z.string(), base: baseTold.nullable() })).readonly(),
  signals: z.array(signalTold).readonly(),
  /** What was found of deals that meet the same conditions (lost, lost late, no decision), the strongest first. */
  known: z
    .array(
      z.object({
        text: z.string(),
        where: z.array(z.object({ attribute: z.string(), value: z.string() })).readonly(),
        outcome: z.enum(['lost', 'slow', 'noDecision']),
      }),
    )
    .readonly(),
  /** Past deals like it, and what became of them; null where too few. */
  alike: z
    .object({
      text: z.string(),
      base: baseTold,
      /** Days from where this one stands until those ended, in the middle. */
      furtherDays: z.number().nullable(),
      some: z.array(closedTold).readonly(),
    })
    .nullable(),
})
export type OpportunityReport = z.infer<typeof opportunityReportSchema>

/** Losses whose stages are known, and how many of them (`deals`) were found only in the last one. */
const lastStage = rateTold.extend({ losses: z.int().min(0) })

export const timePageSchema = z.object({
  ...page,
  /** The longest time with at least 10 deals under observation; null where never so many. */
  horizon: z.number().nullable(),
  won: endingTime,
  /** Lost, without the deals that ended with no decision: those compete and stand beside. */
  lost: endingTime,
  noDecision: endingTime,
  /** By quarter of creation; null where it cannot be told yet. */
  trend: z
    .array(
      z.object({
        quarter: z.string(),
        lostMedian: z.number().nullable(),
        wonMedian: z.number().nullable(),
        deals: z.int().min(0),
      }),
    )
    .readonly(),
  /** Days on which many buried deals were let go; those count as open in the times. */
  purged: z
    .array(
      z.object({
        on: isoDate,
        deals: z.int(),
        closed: z.int(),
        usual: z.number(),
        text: z.string(),
      }),
    )
    .readonly(),
  /** Losses with and without a decision, purged ones left out. */
  lastStage: lastStage.extend({
    text: z.string(),
    /** By quarter of closing, the last twelve at most. */
    trend: z.array(lastStage.extend({ quarter: z.string() })).readonly(),
  }),
})
export type TimePage = z.infer<typeof timePageSchema>

/** Time to lose by the values of one attribute; never by owner. */
export const timeBySchema = z.object({
  ...page,
  attribute: z.string(),
  /** Days up to which endings count: the same for all values; null where nothing can be told. */
  horizon: z.number().nullable(),
  /** At most six, the values with most deals; those that are withheld stand last. */
  segments: z
    .array(
      z.object({
        value: z.string(),
        /** Null where there are too few owners. */
        deals: z.int().min(0).nullable(),
        /** Why nothing is said of it (too few owners, too few deals, too new); `lost` and `won` are null then. */
        withheld: z.string().nullable(),
        /** Null too where the deals that ended so are of too few owners. */
        lost: endingTime.nullable(),
        won: endingTime.nullable(),
      }),
    )
    .readonly(),
})
export type TimeBy = z.infer<typeof timeBySchema>

/** What can be cut by, what can be asked for, and until when the sources tell. */
export const workspaceStateSchema = z.object({
  /** What is here, or where to begin. */
  answer: z.string(),
  opportunities: z.int().min(0),
  /**
   * The newest day that there is to tell of, for who sees sums only the newest month's end, and the
   * first day with a deal; null while empty.
   */
  newest: isoDate.nullable(),
  earliest: isoDate.nullable(),
  /** Attributes that time to lose can be cut by. */
  attributes: z
    .array(z.object({ name: z.string(), meaning: z.string(), values: z.int() }))
    .readonly(),
  /** Until people have accounts it listens on this machine only. */
  listens: z.literal('loopback'),
  version: z.string(),
})
export type WorkspaceState = z.infer<typeof workspaceStateSchema>

/** Deals by name, for the palette. */
export const searchSchema = z.object({
  asOf: isoDate,
  hits: z
    .array(z.object({ opportunity: opportunityTold, state: z.string(), text: z.string() }))
    .readonly(),
})
export type SearchHits = z.infer<typeof searchSchema>
