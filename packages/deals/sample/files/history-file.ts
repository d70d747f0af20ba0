import { isoInstant } from '../calendar.ts'
import type { Change, TrackedField } from '../chronicle.ts'
import type { Company } from '../company.ts'
import { type Deal, ownerAt } from '../deals.ts'
import { salesforceId } from '../salesforce-id.ts'
import { type Column, fileOf, type SampleFile } from './sample-file.ts'

interface HistoryRow {
  readonly number: number
  readonly deal: Deal
  readonly at: number
  /** Null for the row that tells that the deal came to be. */
  readonly change: Change | null
}

export function historyFile(company: Company): SampleFile {
  return fileOf('OpportunityFieldHistory.csv', HISTORY, () => historyRows(company))
}

function* historyRows({ deals }: Company): Generator<HistoryRow> {
  let number = 0
  for (const deal of deals) {
    yield { number: number++, deal, at: deal.plan.createdAt, change: null }
    for (const change of deal.chronicle.changes) {
      yield { number: number++, deal, at: change.at, change }
    }
  }
}

/** Salesforce names a looked-up record in its history without the Id of its column. */
function text(field: TrackedField, value: Change['before']): string {
  return field === 'Owner' ? salesforceId('user', Number(value)) : String(value)
}

const HISTORY: readonly Column<HistoryRow>[] = [
  ['Id', ({ number }) => salesforceId('history', number)],
  ['OpportunityId', ({ deal }) => salesforceId('opportunity', deal.number)],
  ['CreatedById', ({ deal, at }) => salesforceId('user', ownerAt(deal, at))],
  ['CreatedDate', ({ at }) => isoInstant(at)],
  ['Field', ({ change }) => change?.field ?? 'created'],
  ['OldValue', ({ change }) => (change ? text(change.field, change.before) : '')],
  ['NewValue', ({ change }) => (change ? text(change.field, change.after) : '')],
]
