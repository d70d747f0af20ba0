import { z } from 'zod'
import { ROLES } from '../visibility/organisation.ts'

/*
 * The documents about people, teams and accounts. Nothing in them tells of a deal. Moments are ISO 8601.
 */
const moment = z.iso.datetime()
const role = z.enum(ROLES)
const named = z.object({ id: z.string(), name: z.string() })
const teamNamed = z.object({ id: z.int(), name: z.string() })
const scope = z.enum(['read', 'write', 'admin', 'scim'])

/** How one can sign in here. */
export const waysInSchema = z.object({
  /** The company's identity provider; null: there is none. */
  singleSignOn: z.string().nullable(),
  /** Whether a link for a new password comes by mail; if not, an admin gives one. */
  mail: z.boolean(),
})
export type WaysIn = z.infer<typeof waysInSchema>

/** After e-mail and password, or an invitation: in, or asked for the second factor. */
export const signedInSchema = z.object({ next: z.enum(['in', 'secondFactor']) })
export type SignedInTold = z.infer<typeof signedInSchema>

/** Where the browser goes on for single sign-on. */
export const signOnSchema = z.object({ url: z.url() })

/** An invitation, to whoever holds its link; and the link for the first admin. */
export const invitationSchema = z.object({
  workspace: z.string(),
  /** Null for the first admin, who says who they are. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  /** In which roles and team, and by whom; empty and null for the first admin. */
  roles: z.array(role).readonly(),
  team: z.string().nullable(),
  invitedBy: z.string().nullable(),
  /** Whether there is an account with this e-mail already, whose password is then asked for. */
  hasAccount: z.boolean(),
  expiresAt: moment.nullable(),
})
export type InvitationTold = z.infer<typeof invitationSchema>

/** Who is asking. */
export const meSchema = z.object({
  /** How it is known: nobody needs an account before a workspace has people. */
  by: z.enum(['operator', 'session', 'key', 'lookAs']),
  member: z
    .object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      roles: z.array(role).readonly(),
      team: teamNamed.nullable(),
      /** Whom they answer to, and the teams that they manage. */
      managers: z.array(named).readonly(),
      manages: z.array(teamNamed).readonly(),
      /** Whether some of the CRM's owners are this member. */
      owns: z.boolean(),
    })
    .nullable(),
  /** With the working days for which a flag is its owner's alone. */
  workspace: named.extend({ graceDays: z.int() }),
  /** The workspaces in which the account has a place, this one among them; of a key, this one alone. */
  places: z.array(named).readonly(),
  /** Whether a second factor is to be set up before anything else is told. */
  needsSecondFactor: z.boolean(),
  protection: z
    .object({
      secondFactor: z.boolean(),
      passkeys: z
        .array(z.object({ id: z.string(), name: z.string(), addedAt: moment.nullable() }))
        .readonly(),
    })
    .nullable(),
})
export type Me = z.infer<typeof meSchema>

/** What an app scans for a second factor, and codes to write down; shown once. */
export const secondFactorSchema = z.object({
  uri: z.string(),
  codes: z.array(z.string()).readonly(),
})

const key = z.object({
  id: z.string(),
  name: z.string(),
  start: z.string(),
  scopes: z.array(scope).readonly(),
  madeAt: moment,
  expiresAt: moment.nullable(),
  lastUsedAt: moment.nullable(),
})

/** One's own keys; never the keys themselves. */
export const keysSchema = z.object({ keys: z.array(key).readonly() })
export type KeysTold = z.infer<typeof keysSchema>

/** A new key, which is shown this once. */
export const keyMadeSchema = key.extend({ key: z.string() })
export type KeyMade = z.infer<typeof keyMadeSchema>

const person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(role).readonly(),
  team: teamNamed.nullable(),
  manages: z.array(teamNamed).readonly(),
  state: z.enum(['here', 'invited', 'gone']),
  /** Of somebody who is awaited: until when their link works; null where there is none. */
  linkUntil: moment.nullable(),
  /** Kept by the company's directory. */
  fromDirectory: z.boolean(),
})

/** The people of a workspace, for its admins. */
export const peopleSchema = z.object({
  answer: z.string(),
  people: z.array(person).readonly(),
})
export type PeopleTold = z.infer<typeof peopleSchema>

/** A link that somebody needs: sent to them, or, where no mail goes out, shown to the admin once. */
export const linkSchema = z.object({
  id: z.string(),
  sentTo: z.string().nullable(),
  link: z.url().nullable(),
  expiresAt: moment,
})
export type LinkTold = z.infer<typeof linkSchema>

/** The tree of teams. */
export const teamsSchema = z.object({
  teams: z
    .array(
      teamNamed.extend({
        parent: z.int().nullable(),
        managers: z.array(named).readonly(),
        people: z.int().min(0),
      }),
    )
    .readonly(),
})
export type TeamsTold = z.infer<typeof teamsSchema>

/** Whose the owners in the CRM are. */
export const ownersSchema = z.object({
  answer: z.string(),
  owners: z
    .array(
      z.object({
        id: z.string(),
        name: z.string().nullable(),
        email: z.string().nullable(),
        member: named.nullable(),
        how: z.enum(['email', 'hand']).nullable(),
      }),
    )
    .readonly(),
})
export type OwnersTold = z.infer<typeof ownersSchema>

/** What a week of an owner costs, in whole units of a currency. */
export const weekCost = z.object({
  amount: z
    .int('must be a whole number')
    .min(1, 'must be 1 or more')
    .max(1_000_000, 'must be less'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be a code such as EUR'),
})

/** What an admin sets for a workspace. */
export const settingsSchema = z.object({
  name: z.string(),
  timeZone: z.string(),
  /** ISO weekdays, 1 is Monday. */
  workingDays: z.array(z.int().min(1).max(7)).readonly(),
  daysOff: z.array(z.object({ day: z.iso.date(), name: z.string() })).readonly(),
  /** Working days for which a flag is its owner's alone. */
  graceDays: z.int().min(2),
  /** Whether everybody needs a second factor. */
  needsSecondFactor: z.boolean(),
  weekCost: weekCost.nullable(),
  /** The day since which deals may be let go here; null: nobody said. */
  programmeStart: z.iso.date().nullable(),
})
export type SettingsTold = z.infer<typeof settingsSchema>

/** What the leader signed, so that deals may be let go; and words to begin with. */
export const permissionSchema = z.object({
  permission: z.object({ text: z.string(), signedName: z.string(), signedAt: moment }).nullable(),
  suggestion: z.string(),
  maySign: z.boolean(),
})
export type PermissionTold = z.infer<typeof permissionSchema>

const change = z.object({
  at: moment,
  /** Who did it; null: nobody by hand, such as the company's directory. */
  by: z.string().nullable(),
  text: z.string(),
})

/** What was changed about somebody here in the last 90 days, to them alone; the newest first. */
export const myChangesSchema = z.object({ changes: z.array(change).readonly() })
export type MyChangesTold = z.infer<typeof myChangesSchema>

/** Who sees whose deals, and what was changed about it in the last 90 days: the same for everybody. */
export const peopleChangesSchema = z.object({
  answer: z.string(),
  /** The direct managers, and of whom they are that; from when, where that is still to come. */
  managers: z
    .array(
      z.object({
        name: z.string(),
        sees: z
          .array(z.object({ names: z.array(z.string()).readonly(), from: moment.nullable() }))
          .readonly(),
      }),
    )
    .readonly(),
  changes: z.array(change).readonly(),
})
export type PeopleChangesTold = z.infer<typeof peopleChangesSchema>

/** As whom one can look at the sample company; empty elsewhere. */
export const lookAsSchema = z.object({
  /** As whom one looks now; null: as the operator, who sees all of the sample. */
  now: z.string().nullable(),
  people: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        roles: z.array(role).readonly(),
        team: z.string().nullable(),
      }),
    )
    .readonly(),
})
export type LookAs = z.infer<typeof lookAsSchema>
