import { z } from 'zod'
import { dayOfIso } from '../shared/day.ts'
import { longText } from '../shared/long-text.ts'

/** What an owner files about an open deal. Every field is about the deal; none asks for a reason. */

const dayAsked = z
  .string()
  .refine((text) => dayOfIso(text) !== undefined, 'must be a day such as 2026-03-31')

/**
 * How a deal is let go: the outcome classes of what was not won. Not a fit is a full answer, and so is
 * unknown. `lost`: as it was filed when the menu had no more of it.
 */
export const LET_GO_AS = [
  'lost',
  'lostToCompetitor',
  'noDecision',
  'notAFitByUs',
  'notAFitByThem',
  'realigned',
  'referred',
  'unknown',
] as const
export type LetGoAs = (typeof LET_GO_AS)[number]

/** What a decision did not come for: the value, too little known, the outcome, or all may stay as it is. */
export const INDECISIONS = ['value', 'information', 'outcome', 'statusQuo'] as const
export type Indecision = (typeof INDECISIONS)[number]

const letGo = z
  .object({
    kind: z.literal('letGo'),
    as: z.enum(LET_GO_AS),
    /** Whether the buyer would like to hear from us again. */
    doorOpen: z.boolean().default(false),
    /** A day on which its owner wants to be reminded; only where the door is open. */
    remindOn: dayAsked.nullable().default(null),
    /** The day on its timeline from which on it could have been known. */
    firstKnowable: dayAsked.exactOptional(),
    /** What would reopen the door. */
    reopens: longText.exactOptional(),
    indecision: z.enum(INDECISIONS).exactOptional(),
  })
  .refine(({ as, doorOpen, remindOn }) => isOpenDoor(as) || (!doorOpen && remindOn === null), {
    path: ['remindOn'],
    message: 'must be empty: not a fit is a full answer and leaves no reminder',
  })
  .refine(({ doorOpen, remindOn }) => doorOpen || remindOn === null, {
    path: ['remindOn'],
    message: 'must be empty where the door was not kept open',
  })
  .refine(({ as, reopens = '' }) => isOpenDoor(as) || reopens === '', {
    path: ['reopens'],
    message: 'must be empty: not a fit is a full answer, and nothing would reopen it',
  })
  .refine(({ as, indecision }) => as === 'noDecision' || indecision === undefined, {
    path: ['indecision'],
    message: 'must be left out where it did not end without a decision',
  })

/** Whether a deal that is let go so may leave its door open. */
export function isOpenDoor(as: LetGoAs): boolean {
  return as !== 'notAFitByUs' && as !== 'notAFitByThem'
}

/** What speaks for a deal; only a date that the buyer gave makes it long-dated. */
export const EVIDENCE = ['buyerDate', 'buyerEvent', 'other'] as const

const lives = z
  .object({
    kind: z.literal('lives'),
    evidence: z.enum(EVIDENCE),
    /** The day that the buyer gave. */
    on: dayAsked.nullable().default(null),
    text: longText.default(''),
  })
  .refine(({ evidence, on }) => evidence !== 'buyerDate' || on !== null, {
    path: ['on'],
    message: 'must be the day that the buyer gave',
  })
  .refine(({ evidence, on }) => evidence !== 'other' || on === null, {
    path: ['on'],
    message: 'must be empty: only a date or an event that the buyer gave has a day',
  })
  .refine(({ evidence, text }) => evidence === 'buyerDate' || text !== '', {
    path: ['text'],
    message: 'must say in a few words what speaks for it',
  })

const worded = longText.min(1, 'must say something; the texts to choose from are a beginning')

export const saidAsked = z.discriminatedUnion('kind', [
  letGo,
  lives,
  z.object({ kind: z.literal('goOn') }),
  z.object({ kind: z.literal('help'), text: worded }),
  z.object({ kind: z.literal('headsUp'), text: worded }),
])
export type Said = z.output<typeof saidAsked>

/** The same as it is told again. */
export const saidTold = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('letGo'),
    as: z.enum(LET_GO_AS),
    doorOpen: z.boolean(),
    remindOn: z.string().nullable(),
    firstKnowable: z.string().exactOptional(),
    reopens: z.string().exactOptional(),
    indecision: z.enum(INDECISIONS).exactOptional(),
  }),
  z.object({
    kind: z.literal('lives'),
    evidence: z.enum(EVIDENCE),
    on: z.string().nullable(),
    text: z.string(),
  }),
  z.object({ kind: z.literal('goOn') }),
  z.object({ kind: z.literal('help'), text: z.string() }),
  z.object({ kind: z.literal('headsUp'), text: z.string() }),
])
