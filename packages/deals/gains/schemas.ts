import { z } from 'zod'
import { interval, isoDate, rate } from '../report/page-parts.ts'
import { dealNamed } from '../shared/deal-named.ts'

/** The document of what losses gave: figures of many, and the reader's own for the reader alone. */

export const GAIN_KEYS = [
  'losses',
  'told',
  'lessonShare',
  'inTime',
  'used',
  'cameOf',
  'lessons',
  'lessonDays',
  'sharing',
  'toldFirst',
  'sooner',
  'denialGap',
  'weeksAfter',
  'repeated',
  'forecast',
  'yourLessons',
  'yourLessonDays',
  'yourGap',
  'yourWeeksFreed',
] as const

export const figureSchema = z.object({
  key: z.enum(GAIN_KEYS),
  /** What it is, in a few words. */
  name: z.string(),
  /** Null where it is not enough to tell, or only a range is told. */
  value: z.number().nullable(),
  /** What the sources leave open, at 95 %; of what is published, the range that it was told in. */
  interval: interval.nullable(),
  /** Deals behind it, and at least so many owners; null where nothing is told of them. */
  base: z.object({ deals: z.int().min(0), owners: z.int().min(0) }).nullable(),
  /** Value and doubt as people say them; shown null: not enough to tell. */
  shown: z.string().nullable(),
  beside: z.string().nullable(),
  text: z.string(),
  doubt: z.string(),
  /** How it is computed, in one sentence. */
  how: z.string(),
})
export type GainFigure = z.infer<typeof figureSchema>

export const TIME_KINDS = ['losing', 'winning', 'finding', 'developing'] as const
export type TimeKind = (typeof TIME_KINDS)[number]

const timePart = z.object({
  /** Together: several of them, where one alone would be too few deals or owners. */
  kind: z.enum([...TIME_KINDS, 'together']),
  name: z.string(),
  /** Roughly, in two figures. */
  weeks: z.number(),
  /** In steps of a twentieth. */
  share: rate,
  interval,
  /** Estimated from contacts; null where those are not recorded widely enough. */
  hours: z.number().nullable(),
})
export type TimePartTold = z.infer<typeof timePart>

const lessonOfLoss = z.object({
  id: z.string(),
  said: z.string(),
  /** What came of it on other deals of one's own. */
  since: z.string(),
})

const boughtSchema = z.object({
  opportunity: dealNamed,
  ended: z.enum(['won', 'lost']),
  endedOn: isoDate,
  weeks: z.number(),
  hours: z.number().nullable(),
  /** What the time bought. */
  bought: z.string(),
  /** The day of one's own account; null without one, and of what was won. */
  toldOn: isoDate.nullable(),
  /** The lessons that one linked it to. */
  lessons: z.array(lessonOfLoss).readonly(),
})
export type Bought = z.infer<typeof boughtSchema>

const timeMix = z.object({
  text: z.string(),
  parts: z.array(timePart).readonly(),
  base: z.object({ deals: z.int(), owners: z.int() }),
  how: z.string(),
  /** By team, what went on after the ending could be known; of each what is published of it. */
  after: z.array(z.object({ key: z.string(), name: z.string(), text: z.string() })).readonly(),
})
export type TimeMix = z.infer<typeof timeMix>

export const gainsSchema = z.object({
  asOf: isoDate,
  answer: z.string(),
  doubts: z.array(z.string()).readonly(),
  /** Loss, account, lesson, heads-up, outcome. */
  chain: z.array(figureSchema).readonly(),
  ledger: z.array(figureSchema).readonly(),
  time: timeMix,
  /** Null for who owns no deals; nobody else is told any of it. */
  yours: z
    .object({
      figures: z.array(figureSchema).readonly(),
      /** Deals of the last 365 days that ended, the newest first. */
      deals: z.array(boughtSchema).readonly(),
      /** How the deals were chosen, and their weeks and hours computed. */
      how: z.string(),
    })
    .nullable(),
})
export type GainsPage = z.infer<typeof gainsSchema>
