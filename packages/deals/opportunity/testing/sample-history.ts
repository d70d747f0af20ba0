import type { History, HistoryField } from '../../cohort/history.ts'
import { type ChangeRecord, historyOf, type OpportunityRecord } from '../../cohort/history-of.ts'
import type { SampleFile } from '../../sample/files/sample-file.ts'
import { sampleCompany } from '../../sample/sample-company.ts'
import { type Row, rowsOf } from '../../sample/testing/tables.ts'
import type { StageMeaning } from '../meaning.ts'

const STAGES: Readonly<Record<string, StageMeaning>> = {
  Suspect: 'parked',
  Qualification: 'open',
  Discovery: 'open',
  'Solution Fit': 'open',
  Proposal: 'open',
  Negotiation: 'open',
  Verbal: 'open',
  'Closed Won': 'won',
  'Closed Lost': 'lost',
  Unqualified: 'disqualified',
}

const FIELDS: Readonly<Record<string, HistoryField>> = {
  StageName: 'stage',
  CloseDate: 'closeDate',
  Amount: 'amount',
  Buyer_Date__c: 'buyerDate',
}

const dayOf = (instant: string) => instant.slice(0, 10)
const valueIn = (field: HistoryField, text: string) =>
  text === '' ? null : field === 'amount' ? Number(text) * 100 : text

/** The sample company's deals as columns, without a store: what its pages rest on. */
export function sampleHistory(): History {
  const files = sampleCompany()
  const changes = byDeal(rowsOf(files, 'OpportunityFieldHistory.csv'), 'OpportunityId')
  const contacts = byDeal(contactRows(files), 'WhatId')
  const records = rowsOf(files, 'Opportunity.csv').map((row) =>
    recordOf(row, changes.get(row('Id')) ?? [], contacts.get(row('Id')) ?? []),
  )
  return historyOf(records, { stages: STAGES })
}

const contactRows = (files: readonly SampleFile[]) =>
  ['Task.csv', 'Event.csv'].flatMap((name) => rowsOf(files, name))

function byDeal(rows: readonly Row[], column: string): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const some = found.get(row(column)) ?? []
    if (some.push(row) === 1) found.set(row(column), some)
  }
  return found
}

function recordOf(row: Row, changes: readonly Row[], contacts: readonly Row[]): OpportunityRecord {
  return {
    id: row('Id'),
    name: row('Name'),
    account: row('AccountId'),
    createdOn: dayOf(row('CreatedDate')),
    stage: row('StageName'),
    closeDate: row('CloseDate'),
    buyerDate: valueIn('buyerDate', row('Buyer_Date__c')),
    amount: valueIn('amount', row('Amount')) as number | null,
    currency: row('CurrencyIsoCode'),
    ...(row('Closed_No_Decision__c') === 'true' ? { outcome: 'noDecision' } : {}),
    changes: changes.flatMap(changeOf),
    activities: contacts.map((contact) => ({
      on: contact('ActivityDate'),
      direction: contact('Direction__c') === 'Inbound' ? 'buyer' : 'us',
    })),
  }
}

function changeOf(row: Row): ChangeRecord[] {
  const field = FIELDS[row('Field')]
  if (field === undefined) return []
  const [before, after] = [valueIn(field, row('OldValue')), valueIn(field, row('NewValue'))]
  return [{ on: dayOf(row('CreatedDate')), field, before, after }]
}
