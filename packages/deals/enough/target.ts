import { z } from 'zod'
import { isoDate } from '../report/page-parts.ts'
import { saysSomething } from './says-something.ts'

/** What a team may aim at here: what a quarter is to bring; how many times that is to be open; new deals. */
export const TARGET_KINDS = ['revenue', 'coverage', 'volume'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

const quarter = z.string().regex(/^[12]\d{3}Q[1-4]$/, 'must be a quarter such as 2026Q4')

const from = quarter.optional()

/** What is aimed at; `from`: the first quarter that it is for, by default the one that lies ahead. */
export const targetSaidSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('revenue'),
    /** In major units, a quarter. */
    amount: z.number().min(1, 'must be at least 1').max(1e15, 'must be smaller'),
    currency: z.string().regex(/^[A-Z]{3}$/, 'must be a currency such as EUR'),
    from,
  }),
  z.object({
    kind: z.literal('coverage'),
    /** How many times the revenue target is to be open. */
    times: z.number().min(0.1, 'must be at least 0.1').max(100, 'must be at most 100'),
    from,
  }),
  z.object({
    kind: z.literal('volume'),
    /** New deals a quarter. */
    deals: z.int('must be a whole number').min(1, 'must be at least 1').max(1e7, 'must be smaller'),
    from,
  }),
])
export type TargetSaid = z.infer<typeof targetSaidSchema>

/** The same as it is asked for; `warningRead`: what it does to behaviour stood before its author. */
export const targetAsked = z.object({
  kind: z.enum(TARGET_KINDS),
  amount: z.number().optional(),
  currency: z.string().optional(),
  times: z.number().optional(),
  deals: z.number().optional(),
  from: z.string().optional(),
  warningRead: z.boolean().default(false),
})
export type TargetAsked = z.infer<typeof targetAsked>

export const putAsideAsked = z.object({
  reason: z
    .string()
    .trim()
    .min(10, 'must say why in at least ten letters')
    .max(500, 'must be shorter')
    .refine(saysSomething, 'must say why in at least three different words'),
})

/** What a target does to behaviour, and the number that the data support. */
export const targetWarningSchema = z.object({
  text: z.string(),
  lines: z.array(z.string()).readonly(),
  /** The number that the data support, with its doubt; or why there is none. */
  supports: z.string(),
})
export type TargetWarning = z.infer<typeof targetWarningSchema>

/** Something that was done about a target, of a kind, in order; who did it is not kept. */
export interface TargetEvent {
  readonly kind: TargetKind
  readonly what: 'set' | 'ended' | 'putAside'
  /** What was set; null of others. */
  readonly said: TargetSaid | null
  /** The first day that it is for, as ISO day. */
  readonly from: string
  /** Why a warning was put aside; else null. */
  readonly reason: string | null
  /** What a target was said to do when it was set, as everybody may read it; null: nothing. */
  readonly warned: TargetWarning | null
  /** Milliseconds since 1970. */
  readonly at: number
}

const eventTold = z.object({
  /** Its place in the order, from 1 on. */
  number: z.int(),
  on: isoDate,
  kind: z.enum(TARGET_KINDS),
  what: z.enum(['set', 'ended', 'putAside']),
  text: z.string(),
  reason: z.string().nullable(),
})

const standingTold = z.object({
  kind: z.enum(TARGET_KINDS),
  said: targetSaidSchema,
  text: z.string(),
  since: isoDate,
  /** As the data tell it now; null where a target of this kind needs none. */
  warning: targetWarningSchema.nullable(),
  /** What it was said to do when it was set. */
  warnedThen: targetWarningSchema.nullable(),
  /** Why its warning was put aside, and until when; null: it was not. */
  putAside: z.object({ reason: z.string(), on: isoDate, until: isoDate }).nullable(),
})
export type StandingTold = z.infer<typeof standingTold>

/** The targets that stand, with what stands beside them, and all that was done about any. */
export const targetsSchema = z.object({
  standing: z.array(standingTold).readonly(),
  history: z.array(eventTold).readonly(),
  maySet: z.boolean(),
})
export type TargetsTold = z.infer<typeof targetsSchema>

/** What a target would do, before it is set. */
export const targetPreviewSchema = z.object({
  text: z.string(),
  warning: targetWarningSchema.nullable(),
  /** What it takes, where it is for revenue. */
  needs: z.string().nullable(),
})
export type TargetPreview = z.infer<typeof targetPreviewSchema>
