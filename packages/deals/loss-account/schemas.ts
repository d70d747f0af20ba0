import { z } from 'zod'
import { debriefForm } from '../debrief/debrief-form.ts'
import { debriefToldSchema } from '../debrief/debrief-told.ts'
import { audienceToldSchema, wordAdviceSchema } from '../filing/schemas.ts'
import { dealNamed } from '../shared/deal-named.ts'
import { VOICES } from './account.ts'
import { CAUSES } from './causes.ts'
import { SIDE_VALUES } from './side.ts'

/** The documents of accounts of losses. */

const causes = z.array(z.enum(CAUSES)).readonly()

export const accountDraftSchema = z.object({
  text: z.string(),
  causes,
  debrief: debriefForm.optional(),
  holdCausesBack: z.boolean().optional(),
  inConfidence: z.boolean().optional(),
  voice: z.enum(VOICES).optional(),
  side: z.enum(SIDE_VALUES).optional(),
})

export const accountTold = z.object({
  id: z.string(),
  opportunity: dealNamed,
  /** Whether the deal was won. */
  isWon: z.boolean(),
  text: z.string(),
  causes,
  /** From which side it is told, as the end of a sentence; null: nobody said. */
  side: z.string().nullable(),
  /** Its author had read what others gave before. */
  afterReading: z.boolean(),
  /** `buyer`: what the buyer told, as the author noted it. */
  voice: z.enum(VOICES),
  /** The questions of the debrief, where they were answered. */
  debrief: debriefToldSchema.nullable(),
  by: z.object({ member: z.string(), name: z.string() }),
  filedAt: z.string(),
  mine: z.boolean(),
  /** Of one's own only. */
  audience: audienceToldSchema.nullable(),
  readBy: z
    .array(z.object({ who: z.string(), at: z.string() }))
    .readonly()
    .nullable(),
  holdCausesBack: z.boolean().nullable(),
  inConfidence: z.boolean().nullable(),
})
export type AccountTold = z.infer<typeof accountTold>

/** The accounts of one loss, as far as the reader may read them. */
export const accountsSchema = z.object({
  opportunity: dealNamed,
  answer: z.string(),
  accounts: z.array(accountTold).readonly(),
  /** Whether the reader may write about it now, or from when. */
  mayWrite: z.object({ may: z.boolean(), from: z.string().nullable(), text: z.string() }),
  /** What others gave opens once the reader's own is in, or once they say that they will write none. */
  opensAfterOwn: z.boolean(),
  /** Whom the owner invited; told to the owner only. */
  invited: z
    .array(z.object({ member: z.string(), name: z.string() }))
    .readonly()
    .nullable(),
})
export type Accounts = z.infer<typeof accountsSchema>

/** Calmer wordings of what a debrief says, by its field. */
const adviceByField = z
  .array(z.object({ field: z.string(), advice: z.array(wordAdviceSchema).readonly() }))
  .readonly()

/** An account that was filed just now. */
export const accountFiledSchema = z.object({
  text: z.string(),
  account: accountTold,
  advice: z.array(wordAdviceSchema).readonly(),
  adviceByField,
})
export type AccountFiled = z.infer<typeof accountFiledSchema>

/** Who will see an account, what the team gets of it, and how it reads in confidence. */
export const accountPreviewSchema = z.object({
  audience: audienceToldSchema,
  /** What becomes of the causes, in one sentence. */
  causes: z.string(),
  /** The text without what would tell whose it is; null where it is not given in confidence. */
  readsAs: z.string().nullable(),
  advice: z.array(wordAdviceSchema).readonly(),
  adviceByField,
})
export type AccountPreview = z.infer<typeof accountPreviewSchema>

/** What a team, and what those who learn from losses, read of them. */
export const lossCausesSchema = z.object({
  answer: z.string(),
  told: z
    .array(
      z.object({
        months: z.tuple([z.string(), z.string()]).readonly(),
        causes: z.array(z.object({ cause: z.enum(CAUSES), text: z.string() })).readonly(),
      }),
    )
    .readonly(),
  /** Accounts that were given in confidence, without what would tell whose; for those who learn from them. */
  inConfidence: z
    .array(
      z.object({
        months: z.tuple([z.string(), z.string()]).readonly(),
        texts: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
})
export type LossCauses = z.infer<typeof lossCausesSchema>

/** Deals that ended and that the reader was invited to write about, as long as their ending stands. */
export const accountInvitationsSchema = z.object({
  invitations: z
    .array(
      z.object({
        opportunity: dealNamed,
        by: z.object({ member: z.string(), name: z.string() }),
        at: z.string(),
        /** Whether the reader may give an account of it now and has neither given one nor said that they give none. */
        waits: z.boolean(),
      }),
    )
    .readonly(),
})
export type AccountInvitations = z.infer<typeof accountInvitationsSchema>

/** Whom one can invite, or share with. */
export const colleaguesSchema = z.object({
  members: z.array(z.object({ member: z.string(), name: z.string() })).readonly(),
})
export type Colleagues = z.infer<typeof colleaguesSchema>

export const membersAsked = z.object({
  members: z.array(z.uuid('must be ids of members')).min(1, 'must name somebody').max(50),
})
