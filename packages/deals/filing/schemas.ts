import { z } from 'zod'
import { longText } from '../shared/long-text.ts'
import { FILING_KINDS } from '../visibility/audience.ts'
import { afterLetGoSchema } from './after-let-go.ts'
import { SINCE } from './outcome-since.ts'
import { saidTold } from './said.ts'
import { REPLY_KINDS } from './worded.ts'

/** The documents of what people file. */

const moment = z.string()
const dealNamed = z.object({ id: z.string(), name: z.string() })
const memberNamed = z.object({ member: z.string(), name: z.string() })

/** Who sees a thing, not before when and by which rule, and the same in one sentence. */
export const audienceToldSchema = z.object({
  text: z.string(),
  seers: z
    .array(z.object({ who: z.string(), member: z.string(), from: moment, rule: z.string() }))
    .readonly(),
})

/** Who has read it; only its author is told. */
const readBy = z.array(z.object({ who: z.string(), at: moment })).readonly()

/** A calmer wording for one place in a text. */
export const wordAdviceSchema = z.object({
  kind: z.string(),
  span: z.tuple([z.number(), z.number()]).readonly(),
  better: z.string(),
  why: z.string(),
})
const advice = z.array(wordAdviceSchema).readonly()

export const replyTold = z.object({
  id: z.string(),
  kind: z.enum(REPLY_KINDS),
  text: z.string(),
  by: memberNamed,
  at: moment,
})

export const filingTold = z.object({
  id: z.string(),
  opportunity: dealNamed,
  said: saidTold,
  /** One sentence about it. */
  text: z.string(),
  filedAt: moment,
  by: memberNamed,
  /** Whether it is the reader's own; only then there are an audience, readers and a receipt. */
  mine: z.boolean(),
  audience: audienceToldSchema.nullable(),
  readBy: readBy.nullable(),
  replies: z.array(replyTold).readonly(),
  /** What became of a deal that was kept going; only where one’s own filings are listed, else null. */
  since: z
    .object({
      outcome: z.enum(SINCE),
      /** The day of it; null where the deal is somebody else’s by now. */
      on: z.string().nullable(),
      days: z.int().nullable(),
      text: z.string(),
    })
    .nullable(),
})
export type FilingTold = z.infer<typeof filingTold>

/** What was filed just now. */
export const filedSchema = z.object({
  /** One sentence: what was filed, about how many deals. */
  text: z.string(),
  filings: z.array(filingTold).readonly(),
  /** Calmer wordings of what was written; it is filed as it is. */
  advice,
  /** Only where deals were let go. */
  afterLetGo: afterLetGoSchema.nullable(),
})
export type Filed = z.infer<typeof filedSchema>

const interval = z.tuple([z.number(), z.number()]).readonly()

/** What came of the deals that one kept going, together; told to nobody else. */
const keptGoingTold = z.object({
  text: z.string(),
  deals: z.int(),
  won: z.int(),
  lost: z.int(),
  open: z.int(),
  /** Null where it is not enough to tell. */
  compared: z
    .object({ ended: z.int(), interval, like: z.object({ rate: z.number(), interval }) })
    .nullable(),
})

export const myFilingsSchema = z.object({
  answer: z.string(),
  filings: z.array(filingTold).readonly(),
  keptGoing: keptGoingTold.nullable(),
})
export type MyFilings = z.infer<typeof myFilingsSchema>

/** What a manager was asked or told, and what they may read by now. */
export const inboxSchema = z.object({
  answer: z.string(),
  /** Calls for help and heads-ups without an answer yet, the oldest first. */
  waiting: z.array(filingTold).readonly(),
  /** The rest of what may be read, the newest first. */
  read: z.array(filingTold).readonly(),
})
export type Inbox = z.infer<typeof inboxSchema>

/** Deals that were let go here and that the CRM still shows open. */
export const carryOverSchema = z.object({
  answer: z.string(),
  deals: z
    .array(
      z.object({
        opportunity: dealNamed,
        filing: z.string(),
        on: z.string(),
        text: z.string(),
        /** The stage that the CRM shows still. */
        stage: z.string().nullable(),
      }),
    )
    .readonly(),
})
export type CarryOver = z.infer<typeof carryOverSchema>

/** Flags on one's own deals that wait for an answer. */
export const toAnswerSchema = z.object({
  answer: z.string(),
  flags: z
    .array(
      z.object({
        opportunity: dealNamed,
        state: z.enum(['stalled', 'buried']),
        texts: z.array(z.string()).readonly(),
        /** Until when nobody else is told of them; null where that time is over. */
        aloneUntil: moment.nullable(),
        text: z.string(),
      }),
    )
    .readonly(),
  /** Doors that were kept open, and whose day has come. */
  reminders: z
    .array(
      z.object({ opportunity: dealNamed, filing: z.string(), on: z.string(), text: z.string() }),
    )
    .readonly(),
})
export type ToAnswer = z.infer<typeof toAnswerSchema>

/** The texts to begin from. */
export const wordedSchema = z.object({
  help: z.array(z.string()).readonly(),
  headsUp: z.array(z.string()).readonly(),
  replies: z
    .array(z.object({ kind: z.enum(REPLY_KINDS), texts: z.array(z.string()).readonly() }))
    .readonly(),
  causes: z.array(z.object({ cause: z.string(), text: z.string() })).readonly(),
})
export type Worded = z.infer<typeof wordedSchema>

export const previewAsked = z.object({
  kind: z.enum(FILING_KINDS),
  /** The deal that it would be about, by the source's id: what becomes of its flag is told too. */
  deal: z.string().min(1).max(500).optional(),
})

export const replyAsked = z.object({
  kind: z.enum(REPLY_KINDS),
  text: longText.min(1, 'must say something; the texts to choose from are a beginning'),
  /** The advice about the first wording was read. */
  adviceRead: z.boolean().default(false),
})
export type ReplyAsked = z.output<typeof replyAsked>
