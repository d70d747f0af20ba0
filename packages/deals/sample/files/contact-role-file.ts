import { isoInstant } from '../calendar.ts'
import type { Company } from '../company.ts'
import type { ContactRole } from '../contacts.ts'
import type { Deal } from '../deals.ts'
import { salesforceId } from '../salesforce-id.ts'
import { type Column, fileOf, flag, type SampleFile } from './sample-file.ts'

interface RoleRow {
  readonly number: number
  readonly deal: Deal
  readonly role: ContactRole
}

export function contactRoleFile(company: Company): SampleFile {
  return fileOf('OpportunityContactRole.csv', ROLE, () => roleRows(company))
}

function* roleRows({ deals }: Company): Generator<RoleRow> {
  let number = 0
  for (const deal of deals) {
    for (const role of deal.roles) yield { number: number++, deal, role }
  }
}

const ROLE: readonly Column<RoleRow>[] = [
  ['Id', ({ number }) => salesforceId('contactRole', number)],
  ['OpportunityId', ({ deal }) => salesforceId('opportunity', deal.number)],
  ['ContactId', ({ role }) => salesforceId('contact', role.contact.number)],
  ['Role', ({ role }) => role.role],
  ['IsPrimary', ({ role }) => flag(role.primary)],
  ['CreatedDate', ({ role }) => isoInstant(role.at)],
]
