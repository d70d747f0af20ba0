import { z } from 'zod'
import { type DebriefForm, debriefForm } from '../debrief/debrief-form.ts'
import { debriefSaid } from '../debrief/debrief-said.ts'
import type { MemberId } from '../shared/ids.ts'
import { keptText } from '../shared/kept-text.ts'
import type { Audience } from '../visibility/audience.ts'
import { CAUSES, type Cause } from './causes.ts'
import { SIDE_VALUES, type Side } from './side.ts'

const LONGEST_ACCOUNT = 10_000

const text = z.string().overwrite(keptText).trim().max(LONGEST_ACCOUNT, 'must be shorter')
const causes = z.array(z.enum(CAUSES)).max(5, 'must be five causes at most').default([])

/** Whose account it is: the author's own, or what the buyer told, as the author noted it. */
export const VOICES = ['own', 'buyer'] as const
export type Voice = (typeof VOICES)[number]

/** What is written before it is filed; its author's alone. What is absent stays as it was kept. */
export const draftAsked = z.object({
  text: text.default(''),
  causes,
  debrief: debriefForm.optional(),
  holdCausesBack: z.boolean().optional(),
  inConfidence: z.boolean().optional(),
  voice: z.enum(VOICES).optional(),
  side: z.enum(SIDE_VALUES).optional(),
})
export type AccountDraft = z.output<typeof draftAsked>

/** How somebody tells of a loss. */
export const accountAsked = z
  .object({
    text,
    causes,
    /** The causes go to the team without author, deal or amount, unless the author holds them back. */
    holdCausesBack: z.boolean().default(false),
    /** To those who learn from losses, without what would tell whose it was, and to no manager. */
    inConfidence: z.boolean().default(false),
    /** Of somebody whose first word about it is held: the advice was read. */
    adviceRead: z.boolean().default(false),
    /** The questions of the debrief, answered; a text beside it is welcome and not needed. */
    debrief: debriefSaid.optional(),
    voice: z.enum(VOICES).optional(),
    /** From which side it is told; absent: as the author stands to the deal. */
    side: z.enum(SIDE_VALUES).optional(),
    /** Made by whoever sends it, so that the same account sent again is never a second one. */
    sentAs: z.uuid('must be a UUID').optional(),
  })
  .refine(({ text, causes, debrief }) => text !== '' || causes.length > 0 || debrief, {
    path: ['text'],
    message: 'must say something, or name a cause; “not known” is one',
  })
export type AccountSaid = z.output<typeof accountAsked>

/** An account of a loss as the ledger holds it. */
export interface LossAccount {
  readonly id: string
  readonly opportunity: number
  readonly member: MemberId
  /** Whose deal it was. */
  readonly owner: MemberId
  /** Milliseconds since 1970. */
  readonly filedAt: number
  readonly content: AccountContent
  readonly audience: Audience
}

export interface AccountContent {
  readonly text: string
  readonly causes: readonly Cause[]
  readonly holdCausesBack: boolean
  readonly inConfidence: boolean
  /** The author's team at that moment: what was told of it stays as it was told. */
  readonly team: number | null
  readonly deal: { readonly id: string; readonly name: string }
  /** What is read of it in confidence: as its author saw it before; null where it is not given so. */
  readonly readsAs: string | null
  /** The account that its author shares with this one; the text is the same. */
  readonly shares: string | null
  readonly debrief?: DebriefForm
  /** The curated parts that the debrief names, as they were called then; by id. */
  readonly parts?: Readonly<Record<string, string>>
  /** Absent: the author's own. */
  readonly voice?: Voice
  readonly side?: Side
  /** Its author could read what others had given before: it was not written unseen of them. */
  readonly afterReading?: true
  /** Absent: of a loss. */
  readonly ended?: 'won'
  readonly sentAs?: string
}

/** The causes of an account as sums count them: those that were ticked, and those of the debrief. */
export function causesGiven({
  causes,
  debrief,
}: Pick<AccountSaid, 'causes' | 'debrief'>): readonly Cause[] {
  return [...new Set([...causes, ...(debrief?.causes.map(({ cause }) => cause) ?? [])])]
}
