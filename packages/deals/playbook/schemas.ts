import { z } from 'zod'
import { interval, isoDate, rateTold } from '../report/page-parts.ts'
import { condition } from '../report/trend-schemas.ts'
import { dealNamed } from '../shared/deal-named.ts'
import { CHECK_ANSWERS } from './check.ts'
import { DEAL_STEP_KINDS } from './process.ts'
import { TALK_NUMBERS } from './talk-number.ts'
import { TALK_BECAME } from './talk-track-use.ts'

/** The documents of the playbook. None names who wrote, used or answered something. */

const where = z.array(condition).readonly()
const texts = z.array(z.string()).readonly()

const trackContent = z.object({
  doubt: z.string(),
  ask: z.string(),
  why: z.string(),
  next: z.string(),
  where,
  missing: z.string().nullable(),
  priceRange: z.boolean(),
  opening: z.boolean(),
})

const talkSaid = z.object({
  doubt: z.string(),
  ask: z.string(),
  why: z.string(),
  next: z.string(),
  price: z.string().nullable(),
})

export const talkTrackTold = z.object({
  id: z.string(),
  version: z.int(),
  lesson: z.string().nullable(),
  /** What that lesson says. */
  lessonSaid: z.string().nullable(),
  retired: z.boolean(),
  content: trackContent,
  /** Its segment in words; null: for every deal. */
  where: z.string().nullable(),
  expiresOn: isoDate,
  /** The words with their numbers filled; null where they are not to be said now. */
  said: talkSaid.nullable(),
  whyNot: z.string().nullable(),
  numbers: z
    .array(
      z.object({
        name: z.enum(TALK_NUMBERS),
        value: z.number(),
        text: z.string(),
        /** Null where the count would tell of the few that it leaves out. */
        deals: z.int().nullable(),
        means: z.string(),
      }),
    )
    .readonly(),
})
export type TalkTrackTold = z.infer<typeof talkTrackTold>

const middleDays = z.object({ days: z.number(), interval, deals: z.int() })

export const talkEffectsTold = z.object({
  answer: z.string(),
  effects: z
    .array(
      z.object({
        key: z.enum(['out', 'in', 'cycle']),
        with: middleDays.nullable(),
        without: middleDays.nullable(),
        text: z.string(),
      }),
    )
    .readonly(),
  became: z.array(z.object({ became: z.enum(TALK_BECAME), text: z.string() })).readonly(),
  doubts: texts,
})

export const talkTracksSchema = z.object({
  /** The day of the numbers; null where there are no deals yet. */
  asOf: isoDate.nullable(),
  answer: z.string(),
  tracks: z.array(talkTrackTold).readonly(),
  /** Those that were retired, to be taken up again by those who may write. */
  retired: z.array(talkTrackTold).readonly(),
  /** The track with which a new deal begins, where one is asked for. */
  opening: z.string().nullable(),
  /** Tracks to adopt that are not here yet. */
  defaults: z
    .array(z.object({ key: z.string(), title: z.string(), content: trackContent }))
    .readonly(),
  menu: z.array(z.object({ name: z.enum(TALK_NUMBERS), means: z.string() })).readonly(),
  effects: talkEffectsTold,
  mayWrite: z.boolean(),
  doubts: texts,
})
export type TalkTracks = z.infer<typeof talkTracksSchema>

export const talkUseTold = z.object({
  id: z.string(),
  track: z.string(),
  opportunity: dealNamed,
  on: isoDate,
  said: talkSaid,
  became: z.enum(TALK_BECAME).nullable(),
  becameText: z.string().nullable(),
})
export type TalkUseTold = z.infer<typeof talkUseTold>

export const talkUsesSchema = z.object({
  answer: z.string(),
  /** One's own, the newest first. */
  uses: z.array(talkUseTold).readonly(),
})
export type TalkUses = z.infer<typeof talkUsesSchema>

export const checkTold = z.object({
  id: z.string(),
  version: z.int(),
  lesson: z.string().nullable(),
  /** What that lesson says. */
  lessonSaid: z.string().nullable(),
  content: z.object({
    question: z.string(),
    disqualifies: z.string(),
    fromStage: z.string().nullable(),
    where,
  }),
  where: z.string().nullable(),
  backTest: z.object({
    here: rateTold.nullable(),
    rest: rateTold.nullable(),
    lift: z.object({ value: z.number(), interval }).nullable(),
    lead: middleDays.nullable(),
    text: z.string(),
  }),
  /** What the deals since say; `retired` also where somebody retired it. */
  standing: z.enum(['open', 'predicts', 'retired']),
  standingText: z.string(),
})
export type CheckTold = z.infer<typeof checkTold>

export const checksSchema = z.object({
  asOf: isoDate.nullable(),
  answer: z.string(),
  /** Those that are asked first, then those that retired. */
  checks: z.array(checkTold).readonly(),
  /** Open stages, from which on a check may be asked. */
  stages: texts,
  mayWrite: z.boolean(),
  doubts: texts,
})
export type Checks = z.infer<typeof checksSchema>

export const checkAnsweredTold = z.object({
  check: z.string().nullable(),
  answer: z.enum(CHECK_ANSWERS),
  note: z.string(),
  on: isoDate,
})

const budgetTold = z.object({
  position: z.enum(['below', 'within', 'above']).nullable(),
  text: z.string(),
})

export const fitChecksSchema = z.object({
  answer: z.string(),
  due: z
    .array(
      z.object({
        opportunity: dealNamed,
        createdOn: isoDate,
        /** The moment until which it counts as new. */
        until: z.string(),
        text: z.string(),
        /** The losing pattern that it meets, in words; only then words open it. */
        pattern: z.string().nullable(),
        opening: talkTrackTold.nullable(),
        budget: budgetTold.nullable(),
      }),
    )
    .readonly(),
})
export type FitChecks = z.infer<typeof fitChecksSchema>

const step = z.object({ id: z.string(), name: z.string() })

export const processSchema = z.object({
  answer: z.string(),
  steps: z.array(step).readonly(),
  /** Of these steps, to be sent with those that replace them; null where there are none. */
  version: z.string().nullable(),
  kept: z.object({
    share: z.number().nullable(),
    deals: z.int().nullable(),
    text: z.string(),
    /** The same of open deals, ahead of their end. */
    open: z.string().nullable(),
    /** How early doubts were led with and price was discussed, where that is told. */
    firsts: texts,
    winning: z.string().nullable(),
    doubts: texts,
  }),
  mayWrite: z.boolean(),
})
export type ProcessTold = z.infer<typeof processSchema>

/** A page for a buyer; it names nobody. */
export const whatToExpectSchema = z.object({
  answer: z.string(),
  /** The steps of the process, in their order. */
  steps: texts,
  /** How long it takes and what it comes to, as far as that can be told. */
  said: texts,
  doubts: texts,
})
export type WhatToExpect = z.infer<typeof whatToExpectSchema>

/** The playbook beside a deal of one's own. */
export const dealPlaybookSchema = z.object({
  opportunity: dealNamed,
  answer: z.string(),
  /** Whether it is open: then there are words, checks and steps to note. */
  isOpen: z.boolean(),
  /** Until when it counts as new; null where it does not. */
  newUntil: z.string().nullable(),
  fit: checkAnsweredTold.nullable(),
  budget: budgetTold.nullable(),
  tracks: z.array(talkTrackTold).readonly(),
  /** The losing pattern that a new deal meets, in words, and the track that opens it. */
  pattern: z.string().nullable(),
  opening: z.string().nullable(),
  uses: z.array(talkUseTold).readonly(),
  /** At most three that are not answered, the strongest first, and those that are. */
  checks: z
    .array(
      z.object({
        check: checkTold,
        /** Whether the deal is of the kind to which the check would say no. */
        meets: z.boolean(),
        answered: checkAnsweredTold.nullable(),
      }),
    )
    .readonly(),
  steps: z
    .array(
      z.object({
        kind: z.enum(DEAL_STEP_KINDS),
        step: z.string().nullable(),
        name: z.string(),
        on: isoDate.nullable(),
      }),
    )
    .readonly(),
  /** What the numbers of the words leave open. */
  doubts: texts,
})
export type DealPlaybook = z.infer<typeof dealPlaybookSchema>
