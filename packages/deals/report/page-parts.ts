import { z } from 'zod'
import { publicationToldSchema } from '../publication/publication-told.ts'
import { WHOSE } from '../truth/told-to.ts'

/** Parts that the documents of several pages share. Rates are fractions, times days, dates ISO. */

export const isoDate = z.iso.date()
export const rate = z.number().min(0).max(1)
export const interval = z.tuple([z.number(), z.number()]).readonly()
const amounts = z.record(z.string(), z.number()).readonly()

/** `amount` is null where several currencies are in the sum; `amounts` has each apart. */
const money = { amount: z.number().nullable(), amounts }

/** What every page's document says of itself; `answer` is the headline. */
export const page = {
  asOf: isoDate,
  /** How many deals it rests on. */
  deals: z.int().min(0),
  answer: z.string(),
  doubts: z.array(z.string()).readonly(),
}

/** A rate, its 95 % interval and the deals behind it. */
export const rateTold = z.object({
  value: rate.nullable(),
  interval: interval.nullable(),
  deals: z.int().min(0),
})

/** A part of the open pipeline. */
export const part = z.object({ deals: z.int().min(0), ...money })

/**
 * The open pipeline: stated = live + longDated + stalled + buried, to the cent. For those who see sums
 * only all but `stated` is null: what of it is alive is published once a month.
 */
export const pipelineParts = z.object({
  stated: part,
  live: part.nullable(),
  longDated: part.nullable(),
  stalled: part.nullable(),
  /** `medianAge`: days since the first sign, in the middle. */
  buried: part.extend({ medianAge: z.number().nullable() }).nullable(),
  honest: z.object({ ...money, interval: interval.nullable() }).nullable(),
})

/** Whose open deals a document tells of, and what was last published for those who see sums only. */
export const toldTo = { of: z.enum(WHOSE), published: publicationToldSchema.nullable() }

export const opportunityTold = z.object({
  id: z.string(),
  name: z.string(),
  account: z.string().nullable(),
  stage: z.string().nullable(),
  ...money,
  closeDate: isoDate.nullable(),
  createdAt: isoDate.nullable(),
})

/** What became of past deals; `text` is the sentence. */
export const baseTold = z.object({
  deals: z.int().min(0),
  won: z.int().min(0),
  interval: interval.nullable(),
  text: z.string(),
})

export const signalTold = z.object({
  kind: z.string(),
  on: isoDate,
  days: z.number(),
  text: z.string(),
  /** Null where the likeness of the deal is not told to the reader: it is its owner's. */
  base: baseTold.nullable(),
  /** False where past deals like it were won too often for the sign to count. */
  counts: z.boolean(),
})

export const openState = z.enum(['live', 'longDated', 'stalled', 'buried'])

/** How long one way of ending takes, the others competing; `interval` belongs to `mean`. */
export const endingTime = z.object({
  median: z.number().nullable(),
  medianInterval: interval.nullable(),
  mean: z.number().nullable(),
  interval: interval.nullable(),
  /** Share of all deals that end so by the horizon, and how many were seen to. */
  share: rate,
  deals: z.int().min(0),
  curve: z.array(z.object({ day: z.number(), value: rate, low: rate, high: rate })).readonly(),
})
