import type { ReadAs } from '../mapping/roles.ts'

/** What a file is read as, as people say it; by the kinds of a report. */
const SAID: Readonly<Record<string, string>> = {
  opportunities: 'deals',
  history: 'the history of deals',
  accounts: 'accounts',
  activities: 'activities',
  users: 'owners',
  contacts: 'contacts',
  contactRoles: 'contacts of deals',
  leads: 'leads',
  stages: 'the list of stages',
  unused: 'not used',
  unknown: 'not known yet',
}

export function sayKind(kind: string): string {
  return SAID[kind] ?? kind
}

/** The choices for a file of no known layout. */
export const READ_AS: readonly (readonly [as: ReadAs, name: string])[] = [
  ['opportunities', 'deals, a row each'],
  ['states', 'deals, a row for every state of each'],
  ['changes', 'changes of deals, one field a row'],
  ['accounts', 'accounts'],
  ['activities', 'activities'],
  ['users', 'owners'],
  ['contacts', 'contacts'],
  ['contactRoles', 'contacts of deals'],
  ['leads', 'leads'],
  ['stageList', 'the list of stages'],
]

const SYSTEMS: Readonly<Record<string, string>> = {
  salesforce: 'Salesforce',
  hubspot: 'HubSpot',
  pipedrive: 'Pipedrive',
}

/** The name of a CRM, null where the layout is of none that is known. */
export function saySystem(system: string | null): string | null {
  return system === null ? null : (SYSTEMS[system] ?? null)
}
