import type { SectionKind } from '@closed-learned/deals'

/** What a file can be read as; a history holds whole states of deals, or one changed field a row. */
export type ReadAs = Exclude<SectionKind, 'history'> | 'states' | 'changes'

/** Something that a column may say about a deal, an account … */
export interface Role {
  readonly key: string
  readonly name: string
  /** Without it (or one of those so marked) the file cannot be read. */
  readonly needed?: boolean
  /** Shown only where it is used or asked for. */
  readonly rare?: boolean
}

const role = (key: string, name: string): Role => ({ key, name })
const needed = (key: string, name: string): Role => ({ key, name, needed: true })
const rare = (key: string, name: string): Role => ({ key, name, rare: true })

const DEAL: readonly Role[] = [
  role('name', 'Name'),
  role('account', 'Account'),
  role('owner', 'Owner'),
  role('createdAt', 'Created on'),
  role('closedAt', 'Closed on'),
  role('closeDate', 'Close date, as expected'),
  role('stage', 'Stage'),
  role('outcome', 'How it ended'),
  role('amount', 'Amount'),
  role('currency', 'Currency'),
  role('lossReason', 'Loss reason'),
  role('probability', 'Chance of winning'),
  role('forecastCategory', 'Forecast category'),
  role('competitor', 'Competitor'),
  role('buyerDate', 'Date that the buyer gave'),
  rare('modifiedAt', 'Last changed on'),
  rare('closed', 'Mark: is closed'),
  rare('won', 'Mark: is won'),
  rare('noDecision', 'Mark: no decision'),
  rare('deleted', 'Mark: is deleted'),
]

const CONTACT: readonly Role[] = [
  needed('contact', 'The contact’s id'),
  role('name', 'Name'),
  role('opportunity', 'The deal’s id'),
  role('title', 'Title'),
  role('role', 'Role in the deal'),
  role('email', 'E-mail'),
  role('account', 'Account'),
  rare('deleted', 'Mark: is deleted'),
]

const ROLES: Readonly<Record<ReadAs, readonly Role[]>> = {
  opportunities: [needed('id', 'The deal’s id'), ...DEAL],
  states: [needed('id', 'The deal’s id'), needed('at', 'The moment of the row'), ...DEAL],
  changes: [
    needed('id', 'The deal’s id'),
    needed('at', 'The moment of the change'),
    needed('field', 'The field that changed'),
    role('oldValue', 'The old value'),
    needed('newValue', 'The new value'),
  ],
  accounts: [
    needed('id', 'The account’s id'),
    role('name', 'Name'),
    rare('mergedInto', 'Merged into'),
    rare('modifiedAt', 'Last changed on'),
    rare('deleted', 'Mark: is deleted'),
  ],
  activities: [
    needed('opportunity', 'The deal’s id'),
    needed('at', 'The moment'),
    role('type', 'Kind'),
    role('direction', 'In or out'),
    role('contact', 'Contact'),
    rare('id', 'The activity’s id'),
    rare('deleted', 'Mark: is deleted'),
  ],
  users: [
    needed('id', 'The owner’s id'),
    role('name', 'Name'),
    role('email', 'E-mail'),
    role('manager', 'Manager'),
    role('team', 'Team'),
    rare('activeFrom', 'Active from'),
    rare('activeTo', 'Active until'),
  ],
  contacts: CONTACT,
  contactRoles: CONTACT,
  leads: [
    needed('id', 'The lead’s id'),
    role('name', 'Name'),
    role('createdAt', 'Created on'),
    role('convertedAt', 'Converted on'),
    role('opportunity', 'The deal’s id'),
    rare('modifiedAt', 'Last changed on'),
    rare('deleted', 'Mark: is deleted'),
  ],
  stageList: [
    needed('name', 'The stage’s name'),
    role('id', 'The stage’s id'),
    role('closed', 'Mark: is closed'),
    role('won', 'Mark: is won'),
    role('order', 'Order'),
    role('probability', 'Chance of winning'),
  ],
}

/** What the columns of such a file may say, in reading order. */
export function rolesOf(as: ReadAs): readonly Role[] {
  return ROLES[as]
}
