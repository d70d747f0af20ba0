import { isoDayOf, isoInstant } from '../calendar.ts'
import type { Company } from '../company.ts'
import type { Deal } from '../deals.ts'
import { nextStep } from '../next-steps.ts'
import { salesforceId } from '../salesforce-id.ts'
import { type Column, fileOf, flag, type SampleFile } from './sample-file.ts'

export function opportunityFile({ deals, dates }: Company): SampleFile {
  const columns: readonly Column<Deal>[] = [
    ...OPPORTUNITY,
    ['NextStep', (deal) => nextStep(deal, dates)],
  ]
  return fileOf('Opportunity.csv', columns, () => deals)
}

function isClosed({ chronicle }: Deal): boolean {
  return chronicle.now.StageName.startsWith('Closed') || chronicle.now.StageName === 'Unqualified'
}

function lastActivity({ activities }: Deal): string {
  const last = activities.at(-1)
  return last ? isoDayOf(last.at) : ''
}

/** Filled only where a deal was closed as lost, as the reason is. */
function noDecision(deal: Deal): string {
  return deal.chronicle.now.StageName === 'Closed Lost' ? flag(deal.fate.noDecision) : ''
}

const OPPORTUNITY: readonly Column<Deal>[] = [
  ['Id', (deal) => salesforceId('opportunity', deal.number)],
  ['AccountId', ({ plan }) => salesforceId('account', plan.account.number)],
  ['Name', ({ chronicle }) => chronicle.now.Name],
  ['OwnerId', ({ chronicle }) => salesforceId('user', chronicle.now.Owner)],
  ['StageName', ({ chronicle }) => chronicle.now.StageName],
  ['Amount', ({ chronicle }) => chronicle.now.Amount],
  ['CurrencyIsoCode', () => 'USD'],
  ['Probability', ({ chronicle }) => chronicle.now.Probability],
  ['CloseDate', ({ chronicle }) => chronicle.now.CloseDate],
  ['CreatedDate', ({ plan }) => isoInstant(plan.createdAt)],
  ['LastModifiedDate', ({ chronicle }) => isoInstant(chronicle.modifiedAt)],
  ['LastActivityDate', lastActivity],
  ['IsClosed', (deal) => flag(isClosed(deal))],
  ['IsWon', ({ chronicle }) => flag(chronicle.now.StageName === 'Closed Won')],
  ['ForecastCategoryName', ({ chronicle }) => chronicle.now.ForecastCategoryName],
  ['Type', ({ plan }) => plan.type],
  ['LeadSource', ({ plan }) => plan.leadSource],
  ['Buyer_Title__c', ({ plan }) => plan.buyerTitle],
  ['Primary_Competitor__c', ({ plan }) => plan.competitor],
  ['Product_Family__c', ({ plan }) => plan.product],
  ['Price_Band__c', ({ plan }) => plan.priceBand],
  ['Contract_Years__c', ({ plan }) => String(plan.years)],
  ['RFP__c', ({ plan }) => flag(plan.rfp)],
  ['Procurement__c', ({ plan }) => plan.procurement],
  ['Buyer_Date__c', ({ chronicle }) => chronicle.now.Buyer_Date__c],
  ['Loss_Reason__c', ({ chronicle }) => chronicle.now.Loss_Reason__c],
  ['Closed_No_Decision__c', noDecision],
]
