import { z } from 'zod'
import { audienceToldSchema, wordAdviceSchema } from '../filing/schemas.ts'
import { CAUSES } from './causes.ts'

/** The documents of accounts of losses. */

const dealNamed = z.object({ id: z.string(), name: z.string() })
const causes = z.array(z.enum(CAUSES)).readonly()

export const accountDraftSchema = z.object({ text: z.string(), causes })

export const accountTold = z.object({
  id: z.string(),
  opportunity: dealNamed,
  text: z.string(),
  causes,
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
  /** Whom the owner invited; told to the owner only. */
  invited: z
    .array(z.object({ member: z.string(), name: z.string() }))
    .readonly()
    .nullable(),
})
export type Accounts = z.infer<typeof accountsSchema>

/** An account that was filed just now. */
export const accountFiledSchema = z.object({
  text: z.string(),
  account: accountTold,
  advice: z.array(wordAdviceSchema).readonly(),
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

/** Losses that the reader was invited to write about. */
export const accountInvitationsSchema = z.object({
  invitations: z
    .array(
      z.object({
        opportunity: dealNamed,
        by: z.object({ member: z.string(), name: z.string() }),
        at: z.string(),
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
