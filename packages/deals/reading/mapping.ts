import { z } from 'zod'
import { ATTRIBUTE_MEANINGS, STAGE_MEANINGS } from '../opportunity/meaning.ts'
import { isCurrencyCode } from './currency.ts'
import { isTimeZone } from './time-zone.ts'

/** A column's name as it stands in the header; null switches a recognised column off. */
const column = z.string().min(1).nullable().optional()
/** One column or several, of which the first filled one counts. */
const columns = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .nullable()
  .optional()
const values = z.array(z.string()).optional()
const from = z.string().min(1).optional()
const attributes = z.union([z.literal('*'), z.array(z.string().min(1))]).optional()
const currency = z
  .union([
    z.string().refine(isCurrencyCode, 'is not the code of a currency (such as "USD")'),
    z.strictObject({ column: z.string().min(1) }),
  ])
  .nullable()
  .optional()

const opportunityColumns = {
  from,
  id: column,
  name: column,
  account: column,
  owner: column,
  createdAt: column,
  modifiedAt: column,
  closedAt: columns,
  closeDate: column,
  stage: column,
  outcome: z
    .strictObject({
      column: z.string().min(1),
      won: values,
      lost: values,
      noDecision: values,
      disqualified: values,
    })
    .nullable()
    .optional(),
  amount: column,
  currency,
  lossReason: columns,
  probability: column,
  forecastCategory: column,
  competitor: column,
  buyerDate: column,
  attributes,
  /** Marks of a row: deleted in the source, closed, won, closed without a decision. */
  deleted: column,
  closed: column,
  won: column,
  noDecision: column,
}

const opportunities = z.strictObject(opportunityColumns)
const history = z.strictObject({
  ...opportunityColumns,
  shape: z.enum(['states', 'changes']).optional(),
  at: column,
  field: column,
  oldValue: column,
  newValue: column,
})
const accounts = z.strictObject({
  from,
  id: column,
  name: column,
  mergedInto: column,
  deleted: column,
  modifiedAt: column,
  attributes,
})
const activities = z.strictObject({
  from,
  id: column,
  opportunity: column,
  at: columns,
  type: columns,
  direction: columns,
  contact: column,
  deleted: column,
})
const users = z.strictObject({
  from,
  id: column,
  name: columns,
  email: column,
  manager: column,
  team: column,
  activeFrom: column,
  activeTo: column,
})
const contacts = z.strictObject({
  from,
  opportunity: column,
  contact: column,
  name: columns,
  email: column,
  title: column,
  account: column,
  role: column,
  deleted: column,
})
const leads = z.strictObject({
  from,
  id: column,
  name: columns,
  createdAt: column,
  convertedAt: column,
  opportunity: column,
  modifiedAt: column,
  deleted: column,
  attributes,
})
/** A list of the stages themselves: Salesforce's OpportunityStage, HubSpot's pipeline stages. */
const stageList = z.strictObject({
  from,
  id: column,
  name: column,
  closed: column,
  won: column,
  order: column,
  probability: column,
})

const oneOrMore = <S extends z.ZodType>(section: S) =>
  z.union([section, z.array(section).min(1)]).optional()

/**
 * The mapping file: which column of which file says what. Every key is optional, because a mapping
 * may hold only what differs from a recognised layout. A section may be a list where several files
 * hold the same kind of thing.
 */
export const mappingSchema = z.strictObject({
  dates: z
    .strictObject({
      order: z.enum(['ymd', 'mdy', 'dmy']).optional(),
      timezone: z
        .string()
        .refine(isTimeZone, 'is not a time zone (such as "Europe/Berlin")')
        .optional(),
    })
    .optional(),
  opportunities: oneOrMore(opportunities),
  history: oneOrMore(history),
  accounts: oneOrMore(accounts),
  activities: oneOrMore(activities),
  users: oneOrMore(users),
  contacts: oneOrMore(contacts),
  contactRoles: oneOrMore(contacts),
  leads: oneOrMore(leads),
  stageList: oneOrMore(stageList),
  wholeExport: z.boolean().optional(),
  stages: z.record(z.string(), z.enum(STAGE_MEANINGS)).optional(),
  /** What attributes are about, by their columns, where the guess is wrong. */
  attributeMeanings: z.record(z.string(), z.enum(ATTRIBUTE_MEANINGS)).optional(),
})
export type Mapping = z.infer<typeof mappingSchema>

export type OpportunityColumns = z.infer<typeof history>
export type AccountColumns = z.infer<typeof accounts>
export type ActivityColumns = z.infer<typeof activities>
export type UserColumns = z.infer<typeof users>
export type ContactColumns = z.infer<typeof contacts>
export type LeadColumns = z.infer<typeof leads>
export type StageListColumns = z.infer<typeof stageList>

/** The columns of each kind of file; of opportunities and history they are the same keys. */
export interface SectionColumns {
  stageList: StageListColumns
  users: UserColumns
  accounts: AccountColumns
  contacts: ContactColumns
  opportunities: OpportunityColumns
  contactRoles: ContactColumns
  leads: LeadColumns
  history: OpportunityColumns
  activities: ActivityColumns
}
export type SectionKind = keyof SectionColumns

/** The kinds of file, in the order in which they are read. */
export const SECTION_KINDS = [
  'stageList',
  'users',
  'accounts',
  'contacts',
  'opportunities',
  'contactRoles',
  'leads',
  'history',
  'activities',
] as const satisfies readonly SectionKind[]
