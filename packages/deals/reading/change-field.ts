import { CREATED_FIELD, STATED_FIELDS, type StatedField } from '../statement/statement.ts'
import { plainName } from './header.ts'
import type { System } from './layouts/layout.ts'
import type { OpportunityColumns } from './mapping.ts'

/** How the systems call these fields in their histories, where that is not the column's own name. */
const ALIASES: Record<System | 'mapped', Record<string, StatedField | typeof CREATED_FIELD>> = {
  salesforce: {
    stagename: 'stage',
    stage: 'stage',
    closedate: 'closeDate',
    amount: 'amount',
    ownerid: 'owner',
    owner: 'owner',
    opportunityowner: 'owner',
    accountid: 'account',
    account: 'account',
    accountname: 'account',
    name: 'name',
    opportunityname: 'name',
    probability: 'probability',
    'probability%': 'probability',
    forecastcategoryname: 'forecastCategory',
    forecastcategory: 'forecastCategory',
    currencyisocode: 'currency',
    opportunitycurrency: 'currency',
    created: CREATED_FIELD,
  },
  hubspot: {
    dealstage: 'stage',
    closedate: 'closeDate',
    amount: 'amount',
    hubspotownerid: 'owner',
    dealowner: 'owner',
    dealname: 'name',
    dealcurrencycode: 'currency',
    hsdealstageprobability: 'probability',
    hsmanualforecastcategory: 'forecastCategory',
    createdate: CREATED_FIELD,
  },
  pipedrive: {
    stageid: 'stage',
    stage: 'stage',
    expectedclosedate: 'closeDate',
    value: 'amount',
    userid: 'owner',
    ownerid: 'owner',
    title: 'name',
    orgid: 'account',
    currency: 'currency',
    probability: 'probability',
    addtime: CREATED_FIELD,
  },
  mapped: { created: CREATED_FIELD },
}

/** What the field column of a history means: a stated field, `created`, or an attribute's name. */
export type ChangeField = (source: string) => string

/**
 * Reads the names in a history's field column. They are the source's own column names: those that
 * the mapping uses mean its fields, attributes keep the name of their column, and fields that are
 * not used are kept as they are.
 */
export function changeFieldOf(
  system: System | 'mapped',
  columns: OpportunityColumns,
  attributes: readonly string[],
): ChangeField {
  const exact = new Map<string, string>()
  for (const name of attributes) exact.set(name, attributeKey(name))
  for (const field of STATED_FIELDS) {
    const isCode = field === 'currency' && typeof columns.currency === 'string'
    for (const name of isCode ? [] : namesOf(columns[field])) exact.set(name, field)
  }
  const plain = new Map(Object.entries(ALIASES[system]) as [string, string][])
  for (const [name, field] of exact) plain.set(plainName(name), field)
  return (source) => exact.get(source) ?? plain.get(plainName(source)) ?? attributeKey(source)
}

function namesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value
  const inside = typeof value === 'object' && value !== null && 'column' in value
  return inside && typeof value.column === 'string' ? [value.column] : []
}

const RESERVED = new Set<string>([...STATED_FIELDS, CREATED_FIELD, 'deleted', 'gone', 'attribute'])

/** The key of an attribute among the values of a statement; its column's name, unless that means something else. */
export function attributeKey(name: string): string {
  return RESERVED.has(name) ? `${name} (column)` : name
}
