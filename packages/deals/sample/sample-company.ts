import type { Mapping } from '../reading/mapping.ts'
import type { Day } from '../shared/day.ts'
import { companyOf } from './company.ts'
import { accountFile, contactFile } from './files/account-files.ts'
import { eventFile, taskFile } from './files/activity-files.ts'
import { contactRoleFile } from './files/contact-role-file.ts'
import { historyFile } from './files/history-file.ts'
import { leadFile } from './files/lead-file.ts'
import { opportunityFile } from './files/opportunity-file.ts'
import { userFile } from './files/people-files.ts'
import type { SampleFile } from './files/sample-file.ts'
import { SAMPLE_AS_OF } from './story.ts'
import { type DealTruth, truthOf } from './truth.ts'

export interface SampleOptions {
  /** Any whole number; each makes another company with the same story. */
  readonly seed?: number
  /** The last day that the CRM reports. */
  readonly asOf?: Day
}

/** The seed of the company that the demo shows. */
export const SAMPLE_SEED = 2026

/** What a recognised Salesforce layout cannot know of this company's own columns. */
export const SAMPLE_MAPPING: Mapping = {
  stages: { Suspect: 'parked', Unqualified: 'disqualified' },
  opportunities: { buyerDate: 'Buyer_Date__c' },
  activities: { direction: 'Direction__c' },
  users: { activeFrom: 'Start_Date__c', activeTo: 'End_Date__c' },
}

/**
 * The sample company as a Salesforce export (Data Loader layout): the same bytes for the same seed
 * and as-of everywhere. What its story holds is written in `story.ts`.
 *
 * The company is made on the call (about half a second); the rows while they are read.
 */
export function sampleCompany(options: SampleOptions = {}): readonly SampleFile[] {
  const company = companyOf(options.seed ?? SAMPLE_SEED, options.asOf ?? SAMPLE_AS_OF)
  return [
    userFile(company),
    accountFile(company),
    contactFile(company),
    leadFile(company),
    opportunityFile(company),
    contactRoleFile(company),
    historyFile(company),
    taskFile(company),
    eventFile(company),
  ]
}

/** What the CRM of the sample company does not say: for tests and simulations, never for pages. */
export function sampleTruth(options: SampleOptions = {}): readonly DealTruth[] {
  return truthOf(companyOf(options.seed ?? SAMPLE_SEED, options.asOf ?? SAMPLE_AS_OF))
}
