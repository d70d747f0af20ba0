import { isoDayOf, isoInstant } from '../calendar.ts'
import type { Company } from '../company.ts'
import type { Deal } from '../deals.ts'
import type { Lead } from '../leads.ts'
import { salesforceId } from '../salesforce-id.ts'
import { type Column, fileOf, flag, type SampleFile } from './sample-file.ts'

interface Numbered {
  readonly lead: Lead
  readonly number: number
}

export function leadFile({ leads }: Company): SampleFile {
  return fileOf('Lead.csv', LEAD, () => leads.map((lead, number) => ({ lead, number })))
}

const LEAD: readonly Column<Numbered>[] = [
  ['Id', ({ number }) => salesforceId('lead', number)],
  ['FirstName', ({ lead }) => lead.first],
  ['LastName', ({ lead }) => lead.last],
  ['Name', ({ lead }) => `${lead.first} ${lead.last}`],
  ['Title', ({ lead }) => lead.title],
  ['Company', ({ lead }) => lead.company],
  ['Email', ({ lead }) => lead.email],
  ['Industry', ({ lead }) => lead.industry],
  ['NumberOfEmployees', ({ lead }) => String(lead.employees)],
  ['Country', ({ lead }) => lead.country],
  ['LeadSource', ({ lead }) => lead.source],
  ['Status', ({ lead }) => lead.status],
  ['OwnerId', ({ lead }) => salesforceId('user', lead.owner)],
  ['CreatedDate', ({ lead }) => isoInstant(lead.createdAt)],
  ['IsConverted', ({ lead }) => flag(lead.became !== null)],
  ['ConvertedDate', ({ lead }) => became(lead, convertedOn)],
  ['ConvertedAccountId', ({ lead }) => became(lead, convertedAccount)],
  ['ConvertedContactId', ({ lead }) => became(lead, convertedContact)],
  ['ConvertedOpportunityId', ({ lead }) => became(lead, convertedDeal)],
]

function became(lead: Lead, cell: (deal: Deal) => string): string {
  return lead.became === null ? '' : cell(lead.became)
}

const convertedOn = (deal: Deal) => isoDayOf(deal.plan.createdAt)
const convertedAccount = (deal: Deal) => salesforceId('account', deal.plan.account.number)
const convertedDeal = (deal: Deal) => salesforceId('opportunity', deal.number)

function convertedContact(deal: Deal): string {
  const contact = deal.roles[0]?.contact
  return contact ? salesforceId('contact', contact.number) : ''
}
