import { z } from 'zod'
import { baseTold, interval, isoDate } from '../report/page-parts.ts'
import { dealNamed } from '../shared/deal-named.ts'

/** The documents of stopping or continuing: what is still to come, never what is behind. */

/** Money of the weeks, in major units, as an admin set what a week costs. */
const money = z.object({ amount: z.number(), currency: z.string(), text: z.string() })

/** What has turned deals that had looked so, and were won all the same. */
export const TURNS = ['buyerDate', 'buyerContact', 'stageForward'] as const
export type Turn = (typeof TURNS)[number]

export const stopOrContinueSchema = z.object({
  asOf: isoDate,
  opportunity: dealNamed,
  state: z.enum(['live', 'longDated', 'stalled', 'buried']),
  /** All of it in a line. */
  text: z.string(),
  /** What going on is likely to take from here on; null within: not enough to tell. */
  still: z.object({
    text: z.string(),
    days: z.number().nullable(),
    /** Where the middle lies, at 95 %; where odds are known, in which eight of ten such deals ended. */
    interval: interval.nullable(),
    intervalOf: z.enum(['middle', 'eightInTen']),
    /** Past deals like it that went on. */
    deals: z.int().min(0),
    /** Weeks of the owner: each day divided evenly among the deals that they have open. */
    weeks: z.object({ value: z.number(), interval }).nullable(),
    money: money.extend({ interval }).nullable(),
    how: z.string(),
  }),
  /** Null: too few deals like it. */
  odds: z.object({
    text: z.string(),
    base: baseTold.nullable(),
    /** What became of deals by the sign alone, where the base is of its odds; else null. */
    beside: z.string().nullable(),
    /** What moved them most, where they were learned from past deals. */
    reasons: z
      .array(z.object({ effect: z.enum(['raised', 'lowered']), text: z.string() }))
      .readonly(),
  }),
  /** Those that had shown such a sign for as long, and went on; null where it shows none. */
  lateSaves: z
    .object({
      text: z.string(),
      base: baseTold.nullable(),
      /** What came before the late ones that were won surely oftener than before the others. */
      turned: z
        .array(
          z.object({
            kind: z.enum(TURNS),
            won: z.int(),
            ofWon: z.int(),
            others: z.int(),
            ofOthers: z.int(),
            text: z.string(),
          }),
        )
        .readonly(),
    })
    .nullable(),
  /** Live deals of the same owner, and what is known of their chance. */
  elsewhere: z.object({
    text: z.string(),
    deals: z.array(z.object({ opportunity: dealNamed, text: z.string() })).readonly(),
  }),
  /** What came of those that one kept going, and what the team was told of its own; null: nothing yet. */
  keptGoing: z.object({ yours: z.string().nullable(), team: z.string().nullable() }),
  doubts: z.array(z.string()).readonly(),
})
export type StopOrContinue = z.infer<typeof stopOrContinueSchema>

/** What a deal has cost so far; told only to who asks for it. */
export const costSoFarSchema = z.object({
  asOf: isoDate,
  opportunity: dealNamed,
  text: z.string(),
  days: z.int().nullable(),
  weeks: z.number().nullable(),
  /** Estimated from contacts; null where those are not recorded widely enough. */
  hours: z.number().nullable(),
  money: money.nullable(),
  how: z.string(),
})
export type CostSoFar = z.infer<typeof costSoFarSchema>

const tenths = z.object({ from: z.int(), to: z.int() })

/** What a team is told of the deals that it kept going, as one. */
export const teamKeptGoingSchema = z.object({
  answer: z.string(),
  doubts: z.array(z.string()).readonly(),
  /** The newest first. */
  told: z
    .array(
      z.object({
        team: z.string(),
        months: z.tuple([z.string(), z.string()]).readonly(),
        when: z.string(),
        text: z.string(),
        /** Of ten that ended, how many were won. */
        won: tenths,
      }),
    )
    .readonly(),
})
export type TeamKeptGoing = z.infer<typeof teamKeptGoingSchema>
export type KeptGoingSaid = StopOrContinue['keptGoing']
