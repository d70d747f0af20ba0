import type { Activity } from '../activities.ts'
import { isoDayOf, isoInstant } from '../calendar.ts'
import type { Company } from '../company.ts'
import type { ContactRole } from '../contacts.ts'
import { type Deal, ownerAt } from '../deals.ts'
import { salesforceId } from '../salesforce-id.ts'
import { type Column, fileOf, type SampleFile } from './sample-file.ts'

interface ActivityRow {
  readonly number: number
  readonly deal: Deal
  readonly activity: Activity
}

/** E-mails and calls. */
export function taskFile(company: Company): SampleFile {
  return fileOf('Task.csv', [...columns('task'), ['Status', () => 'Completed']], () =>
    activityRows(company, false),
  )
}

/** Meetings. */
export function eventFile(company: Company): SampleFile {
  const start: Column<ActivityRow> = ['StartDateTime', ({ activity }) => isoInstant(activity.at)]
  const minutes: Column<ActivityRow> = ['DurationInMinutes', ({ number }) => DURATION(number)]
  return fileOf('Event.csv', [...columns('event'), start, minutes], () =>
    activityRows(company, true),
  )
}

const DURATION = (number: number) => (number % 3 === 0 ? '60' : '45')

function* activityRows({ deals }: Company, meetings: boolean): Generator<ActivityRow> {
  let number = 0
  for (const deal of deals) {
    for (const activity of deal.activities) {
      if ((activity.type === 'Meeting') === meetings) yield { number: number++, deal, activity }
    }
  }
}

/** Who was met: mostly the first contact, and only someone who is known by then. */
function whoOf({ deal, activity, number }: ActivityRow): string {
  const known = deal.roles.filter((role) => role.at <= activity.at)
  const role: ContactRole | undefined = known[number % 4 === 0 ? known.length - 1 : 0]
  return role ? salesforceId('contact', role.contact.number) : ''
}

function columns(kind: 'task' | 'event'): readonly Column<ActivityRow>[] {
  return [
    ['Id', ({ number }) => salesforceId(kind, number)],
    ['WhatId', ({ deal }) => salesforceId('opportunity', deal.number)],
    ['WhoId', whoOf],
    ['OwnerId', ({ deal, activity }) => salesforceId('user', ownerAt(deal, activity.at))],
    ['Type', ({ activity }) => activity.type],
    ['Direction__c', ({ activity }) => activity.direction],
    ['Subject', ({ activity }) => activity.subject],
    ['ActivityDate', ({ activity }) => isoDayOf(activity.at)],
    ['CreatedDate', ({ activity }) => isoInstant(activity.at)],
  ]
}
