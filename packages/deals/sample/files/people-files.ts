import { instantAt, isoDay, isoInstant } from '../calendar.ts'
import type { Company } from '../company.ts'
import { plain } from '../contacts.ts'
import { salesforceId } from '../salesforce-id.ts'
import { SAMPLE_COMPANY_NAME } from '../story.ts'
import type { Colleague } from '../team.ts'
import { type Column, fileOf, flag, type SampleFile } from './sample-file.ts'

export function userFile({ colleagues }: Company): SampleFile {
  return fileOf('User.csv', USER, () => colleagues)
}

const USER: readonly Column<Colleague>[] = [
  ['Id', (user) => salesforceId('user', user.number)],
  ['Name', (user) => user.name],
  ['Email', emailOf],
  ['Title', (user) => user.title],
  ['ManagerId', (user) => (user.manager === null ? '' : salesforceId('user', user.manager))],
  ['Team__c', (user) => user.team ?? ''],
  ['IsActive', (user) => flag(user.until === null)],
  ['CreatedDate', (user) => isoInstant(instantAt(user.from, 8 * 60))],
  ['Start_Date__c', (user) => isoDay(user.from)],
  ['End_Date__c', (user) => isoDay(user.until)],
]

function emailOf(user: Colleague): string {
  const [first = '', ...rest] = user.name.split(' ')
  const company = SAMPLE_COMPANY_NAME.toLowerCase()
  return `${plain(first)}.${plain(rest.join(' '))}@${company}.example`
}
