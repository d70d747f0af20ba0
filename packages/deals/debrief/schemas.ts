import { z } from 'zod'
import { CAUSES } from '../loss-account/causes.ts'
import { SIDE_VALUES } from '../loss-account/side.ts'
import { opportunityReportSchema } from '../report/page-schemas.ts'
import { dealNamed } from '../shared/deal-named.ts'
import { debriefForm, saidText } from './debrief-form.ts'
import { LONGEST_PUT_OFF } from './put-off.ts'

/** The documents of debriefs. */

const trigger = z.object({ kind: z.enum(['amount', 'stage', 'surprise']), text: z.string() })

/** How it ended; `letGo`: here, and not yet in the CRM. */
const ending = z.enum(['won', 'lost', 'noDecision', 'letGo'])

/** A prediction of the reader's own, beside what came. */
const predicted = z.object({
  at: z.string(),
  stage: z.string().nullable(),
  chance: z.number(),
  month: z.string(),
  likeliest: z.string(),
})
export type PredictedBefore = z.infer<typeof predicted>

export const debriefDraftSchema = debriefForm

/** What a debrief rests on and asks: facts first. */
export const debriefSheetSchema = z.object({
  asOf: z.string(),
  opportunity: dealNamed,
  answer: z.string(),
  ending,
  endedOn: z.string().nullable(),
  /** ISO day; null: the CRM does not say when it began. */
  createdOn: z.string().nullable(),
  today: z.string(),
  /** What its owner said when they let it go, and the day that they marked; to them alone. */
  letGo: z.object({ text: z.string(), firstKnowable: z.string().nullable() }).nullable(),
  state: opportunityReportSchema.shape.state,
  /** The deal's timeline; null for whom it is not theirs to see. */
  story: opportunityReportSchema.shape.story.nullable(),
  facts: z.array(z.string()).readonly(),
  /** The reader's own predictions, the first first; null where there are none. */
  prediction: z.object({ text: z.string(), own: z.array(predicted).readonly() }).nullable(),
  /** Days on which its ending could perhaps have been known. */
  knowable: z.array(z.object({ on: z.string(), text: z.string() })).readonly(),
  /** Whether the long form is offered first, by triggers that were fixed before. */
  long: z.object({
    isOffered: z.boolean(),
    text: z.string(),
    triggers: z.array(trigger).readonly(),
  }),
  required: z.array(z.object({ of: z.enum(['causes', 'fits']), text: z.string() })).readonly(),
  audience: z.string(),
  mayWrite: z.object({ may: z.boolean(), from: z.string().nullable(), text: z.string() }),
  /** Until when the reader put it off, and by how many days they still can. */
  putOff: z.object({ until: z.string().nullable(), days: z.number(), text: z.string() }),
  /** How the reader stands to the deal, where nothing else is said. */
  side: z.enum(SIDE_VALUES),
  /** What the reader has begun to write. */
  draft: z.object({
    text: z.string(),
    causes: z.array(z.enum(CAUSES)).readonly(),
    debrief: debriefForm.nullable(),
    holdCausesBack: z.boolean(),
    inConfidence: z.boolean(),
    voice: z.enum(['own', 'buyer']),
    side: z.enum(SIDE_VALUES),
    writtenAt: z.string().nullable(),
  }),
})
export type DebriefSheet = z.infer<typeof debriefSheetSchema>

export const debriefDue = z.object({
  opportunity: dealNamed,
  ending,
  endedOn: z.string(),
  isLong: z.boolean(),
  /** Until when its owner put it off; null: not. */
  putOffUntil: z.string().nullable(),
  text: z.string(),
})
export type DebriefDue = z.infer<typeof debriefDue>

/** What its reader could debrief: their own losses and wins of the last 30 days. */
export const debriefsDueSchema = z.object({
  answer: z.string(),
  due: z.array(debriefDue).readonly(),
  later: z.array(debriefDue).readonly(),
})
export type DebriefsDue = z.infer<typeof debriefsDueSchema>

export const putOffAsked = z.object({
  days: z
    .int('must be whole days')
    .min(1, 'must be at least 1')
    .max(LONGEST_PUT_OFF, `must be ${LONGEST_PUT_OFF} at most`),
})
export const putOffSchema = z.object({ until: z.string(), text: z.string() })
export type PutOff = z.infer<typeof putOffSchema>

export const feelingAsked = z.object({ text: saidText.trim().min(1, 'must say something') })
/** How a deal's end feels: its author's alone, and theirs to take back. */
export const feelingSchema = z.object({ text: z.string(), at: z.string().nullable() })
export type Feeling = z.infer<typeof feelingSchema>

const partTold = z.object({ id: z.string(), name: z.string(), isRetired: z.boolean() })

/** The drivers with the attributes and aspects that the workspace curates below them. */
export const causesSchema = z.object({
  answer: z.string(),
  causes: z
    .array(
      z.object({
        cause: z.enum(CAUSES),
        text: z.string(),
        /** The same driver of a deal that was won. */
        wonText: z.string(),
        attributes: z.array(partTold.extend({ aspects: z.array(partTold).readonly() })).readonly(),
      }),
    )
    .readonly(),
})
export type CausesPage = z.infer<typeof causesSchema>

const LONGEST_NAME = 120
const partName = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(LONGEST_NAME, `must be ${LONGEST_NAME} characters at most`)

export const causePartAsked = z.object({
  cause: z.enum(CAUSES),
  /** The attribute of which it is an aspect; null: an attribute of the driver. */
  parent: z.uuid('must be an id that GET /causes names').nullable().default(null),
  name: partName,
})
export type CausePartAsked = z.output<typeof causePartAsked>

export const causePartChange = z
  .object({ name: partName.optional(), isRetired: z.boolean().optional() })
  .refine(({ name, isRetired }) => name !== undefined || isRetired !== undefined, {
    path: ['name'],
    message: 'must be given, or whether it is retired',
  })
export type CausePartChange = z.output<typeof causePartChange>
