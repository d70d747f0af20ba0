import { z } from 'zod'

/*
 * What somebody is told of their own account, and nobody else. Moments are ISO 8601.
 */
const moment = z.iso.datetime()

/** The ways to come in: a password alone or with a code, a passkey, the company's own sign-in. */
export const WAYS_IN = ['password', 'app', 'writtenCode', 'passkey', 'singleSignOn'] as const
export type WayIn = (typeof WAYS_IN)[number]
const way = z.enum(WAYS_IN)

/** Where somebody is signed in; the one seen last first. */
export const sessionsSchema = z.object({
  sessions: z
    .array(
      z.object({
        id: z.string(),
        /** Such as Firefox on Windows. */
        browser: z.string(),
        way,
        since: moment,
        /** To some minutes. */
        seenAt: moment,
        /** Whether it is the one that asks. */
        isThis: z.boolean(),
      }),
    )
    .readonly(),
})
export type SessionsTold = z.infer<typeof sessionsSchema>

/** The last sign-ins of 90 days, and the tries that did not lead in; the newest first. */
export const signInsSchema = z.object({
  signIns: z
    .array(
      z.object({
        /** Of several tries on a day, the last one's. */
        at: moment,
        way,
        browser: z.string(),
        /** How many did not lead in that day, by the password, or by a code after the right password. */
        declined: z.int().min(0),
      }),
    )
    .readonly(),
})
export type SignInsTold = z.infer<typeof signInsSchema>
