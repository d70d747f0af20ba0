import { z } from 'zod'
import { CAUSES } from '../loss-account/causes.ts'
import { dayOfIso } from '../shared/day.ts'
import { keptText } from '../shared/kept-text.ts'
import {
  COMMITTEE_ROLE_VALUES,
  DEPTHS,
  FITS_ABOUT_VALUES,
  FITS_HOW_VALUES,
  PROCESS_VALUES,
  PUT_TO_VALUES,
  STANCE_VALUES,
} from './menu.ts'

/** Longest text of any field, in signs (code points). */
export const LONGEST_SAID = 10_000

/** A text of a debrief: every script survives, and nothing that a store cannot keep. */
export const saidText = z.string().overwrite(keptText).max(LONGEST_SAID, 'must be shorter')
const text = saidText.default('')

const day = z
  .string()
  .refine((iso) => dayOfIso(iso) !== undefined, 'must be a day such as 2026-05-03')

const fit = z.object({
  about: z.enum(FITS_ABOUT_VALUES),
  how: z.enum(FITS_HOW_VALUES),
  text,
})

const evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('moment'), on: day }),
  z.object({ kind: z.literal('document'), text: saidText }),
  z.object({ kind: z.literal('quote'), text: saidText }),
])
export type CauseEvidence = z.output<typeof evidence>

const cause = z.object({
  cause: z.enum(CAUSES),
  /** Id of an attribute or aspect below it, as the workspace curates them. */
  part: z.uuid('must be an id that GET /causes names').nullable().default(null),
  putTo: z.enum(PUT_TO_VALUES).nullable().default(null),
  evidence: evidence.nullable().default(null),
  /** Whose word it is. */
  from: z.enum(['seller', 'buyer']).default('seller'),
})
export type CauseGiven = z.output<typeof cause>

/** A debrief as it stands while it is written: nothing in it is required. */
export const debriefForm = z.object({
  depth: z.enum(DEPTHS).default('short'),
  /** The first day on which its ending could have been known. */
  firstKnowable: day.nullable().default(null),
  soonerWouldHaveBeenRight: z.boolean().default(false),
  fits: z.array(fit).max(9, 'must be nine at most').default([]),
  couldSee: text,
  couldDo: text,
  wentRight: text,
  atTheStart: text,
  process: z.enum(PROCESS_VALUES).nullable().default(null),
  causes: z.array(cause).max(5, 'must be five causes at most').default([]),
  committee: z
    .array(z.object({ role: z.enum(COMMITTEE_ROLE_VALUES), stance: z.enum(STANCE_VALUES) }))
    .max(24, 'must be 24 at most')
    .default([]),
  nextTime: text,
  when: text,
})
export type DebriefForm = z.output<typeof debriefForm>
