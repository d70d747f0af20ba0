import { z } from 'zod'
import { saidText } from '../debrief/debrief-form.ts'
import { COMMITTEE_ROLE_VALUES, STANCE_VALUES } from '../debrief/menu.ts'
import { ATTRIBUTE_MEANINGS } from '../opportunity/meaning.ts'
import { PREREQUISITE_STATES } from './buying-side.ts'

const MOST_SEATS = 12
const MOST_NAMED = 20

const seat = z.object({ role: z.enum(COMMITTEE_ROLE_VALUES), stance: z.enum(STANCE_VALUES) })

/** What the owner of a deal knows of the buying side; all of it may stay empty. */
export const buyingSideAsked = z.object({
  committee: z.array(seat).max(MOST_SEATS).default([]),
  incumbent: saidText.trim().default(''),
  otherSolutions: z.array(saidText.trim().min(1)).max(MOST_NAMED).default([]),
  prerequisites: z
    .array(z.object({ text: saidText.trim().min(1), is: z.enum(PREREQUISITE_STATES) }))
    .max(MOST_NAMED)
    .default([]),
})
export type BuyingSide = z.infer<typeof buyingSideAsked>

/** The same beside what the CRM states. */
export const buyingSideSchema = buyingSideAsked.extend({
  at: z.string().nullable().describe('When it was noted last; null: never'),
  stated: z
    .array(
      z.object({
        name: z.string(),
        meaning: z.enum(ATTRIBUTE_MEANINGS),
        value: z.string(),
      }),
    )
    .describe('The fields of the deal in the CRM'),
  contacts: z.array(z.string()).describe('Roles of contacts, as the CRM calls them'),
})
export type BuyingSideTold = z.infer<typeof buyingSideSchema>
