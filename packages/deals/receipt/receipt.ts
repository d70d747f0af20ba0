import { z } from 'zod'

/** The name of the form; what is read by another one is no receipt of ours. */
export const RECEIPT_FORM = 'closed-learned receipt 1'

/** What a receipt says, and what its signature covers: every field but the signature. */
const fields = {
  form: z.literal(RECEIPT_FORM),
  workspace: z.string(),
  /** All of it in plain words. */
  text: z.string(),
  filing: z.string(),
  /** What was filed, as it was filed. */
  said: z.record(z.string(), z.unknown()),
  opportunity: z.strictObject({ id: z.string(), name: z.string() }),
  by: z.strictObject({ member: z.string(), name: z.string() }),
  filedAt: z.iso.datetime(),
  /** Until when a flag on the deal was its owner's alone; null where there was none. */
  ownersAloneUntil: z.iso.datetime().nullable(),
  /** True within that time; else null, for nothing is ever marked late. */
  withinThatTime: z.literal(true).nullable(),
  audience: z.array(z.strictObject({ who: z.string(), from: z.iso.datetime(), rule: z.string() })),
  /** The workspace's key: its id, and the public key as base64 of DER. */
  key: z.strictObject({ id: z.string(), public: z.string() }),
}

/** Strict: what the signature does not cover has no place in it. */
export const receiptSchema = z.strictObject({ ...fields, signature: z.string() })
export type Receipt = z.infer<typeof receiptSchema>
export type ReceiptFields = Omit<Receipt, 'signature'>
