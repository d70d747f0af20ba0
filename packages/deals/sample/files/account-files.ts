import type { Account } from '../accounts.ts'
import { isoInstant } from '../calendar.ts'
import type { Company } from '../company.ts'
import type { Contact } from '../contacts.ts'
import { type IdKind, salesforceId } from '../salesforce-id.ts'
import { type Column, fileOf, flag, type SampleFile } from './sample-file.ts'

export function accountFile({ accounts }: Company): SampleFile {
  return fileOf('Account.csv', ACCOUNT, () => accounts)
}

export function contactFile({ contacts }: Company): SampleFile {
  return fileOf('Contact.csv', CONTACT, () => contacts)
}

const ACCOUNT: readonly Column<Account>[] = [
  ['Id', (account) => salesforceId('account', account.number)],
  ['IsDeleted', (account) => flag(account.mergedInto !== null)],
  ['MasterRecordId', (account) => idOrNone('account', account.mergedInto)],
  ['Name', (account) => account.name],
  ['ParentId', (account) => idOrNone('account', account.parent)],
  ['Industry', (account) => account.industry],
  ['NumberOfEmployees', (account) => String(account.employees)],
  ['BillingCountry', (account) => account.country],
  ['Region__c', (account) => account.region],
  ['Has_SSO__c', (account) => flag(account.hasSso)],
  ['Uses_SAP__c', (account) => flag(account.usesSap)],
  ['On_Premises__c', (account) => flag(account.onPremises)],
  ['Incumbent__c', (account) => account.incumbent],
  ['CreatedDate', (account) => isoInstant(account.createdAt)],
]

const CONTACT: readonly Column<Contact>[] = [
  ['Id', (contact) => salesforceId('contact', contact.number)],
  ['AccountId', (contact) => salesforceId('account', contact.account.number)],
  ['FirstName', (contact) => contact.first],
  ['LastName', (contact) => contact.last],
  ['Name', (contact) => `${contact.first} ${contact.last}`],
  ['Title', (contact) => contact.title],
  ['Email', (contact) => contact.email],
  ['CreatedDate', (contact) => isoInstant(contact.createdAt)],
]

/** The id of a record that may not be there. */
function idOrNone(kind: IdKind, number: number | null): string {
  return number === null ? '' : salesforceId(kind, number)
}
