import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Somebody who owns deals in the CRM. */
export interface Owner {
  readonly name: string
  readonly email: string
}

/**
 * Writes the export of a small company in the layout of Salesforce, which needs no mapping: deals of
 * each owner, won, lost and open, some of them thrown far into the future. Gives the files' paths.
 */
export function smallCompany(folder: string, owners: readonly Owner[], dealsEach = 24): string[] {
  mkdirSync(folder, { recursive: true })
  const deals = [DEAL_COLUMNS]
  const changes = [CHANGE_COLUMNS]
  for (const [number, owner] of owners.entries())
    for (let i = 0; i < dealsEach; i++) {
      const deal = dealAt(owner, number, i)
      deals.push(deal.row)
      changes.push(...deal.changes)
    }
  const users = [
    ['Id', 'Name', 'Email'],
    ...owners.map(({ name, email }, n) => [userId(n), name, email]),
  ]
  return Object.entries({
    'Opportunity.csv': deals,
    'OpportunityFieldHistory.csv': changes,
    'User.csv': users,
  }).map(([name, rows]) => {
    const path = join(folder, name)
    writeFileSync(path, `${rows.map((row) => row.join()).join('\n')}\n`)
    return path
  })
}

const DEAL_COLUMNS = [
  ...['Id', 'AccountId', 'Name', 'OwnerId', 'StageName', 'Amount', 'CloseDate', 'CreatedDate'],
  ...['LastModifiedDate', 'IsClosed', 'IsWon', 'Loss_Reason__c'],
]
const CHANGE_COLUMNS = [
  'Id',
  'OpportunityId',
  'CreatedById',
  'CreatedDate',
  'Field',
  'OldValue',
  'NewValue',
]

/** Of each eight: two won, three lost (one after a throw), three open (one of them thrown). */
const FATES = ['Won', 'Lost', 'Open', 'Won', 'Lost', 'Thrown', 'Lost', 'Open'] as const

function dealAt({ name }: Owner, number: number, i: number) {
  const fate = FATES[i % FATES.length] ?? 'Open'
  const isClosed = fate === 'Won' || fate === 'Lost'
  const isThrown = fate === 'Thrown' || i % 8 === 4
  const opened = ((i * 29 + number * 11) % 300) + (isClosed ? 0 : 200)
  const ended = opened + 40 + ((i * 13) % 60)
  const id = `0065g0000${number}${String(i).padStart(5, '0')}`
  const stage = isClosed ? `Closed ${fate}` : 'Proposal'
  const far = opened + 480
  const close = at(isClosed ? ended : isThrown ? far : opened + 160).slice(0, 10)
  const change = (n: number, day: number, field: string, from: string, to: string) => [
    ...[`0175g${number}${i}${n}`, id, userId(number), at(day), field, from, to],
  ]
  const row = [
    ...[
      id,
      `0015g00000${i}`,
      `${name}’s deal ${i + 1}`,
      userId(number),
      stage,
      `${1_000 + 10 * i}`,
    ],
    ...[close, at(opened), at(isClosed ? ended : opened + 30), `${isClosed}`, `${fate === 'Won'}`],
    fate === 'Lost' ? 'Price' : '',
  ]
  const changes = [change(0, opened + 2, 'StageName', 'Qualification', 'Proposal')]
  if (isThrown)
    changes.push(
      change(1, opened + 30, 'CloseDate', at(opened + 60).slice(0, 10), at(far).slice(0, 10)),
    )
  if (isClosed) changes.push(change(2, ended, 'StageName', 'Proposal', stage))
  return { row, changes }
}

const userId = (number: number) => `0055g000000000${number}`
const at = (day: number) => new Date(Date.UTC(2025, 0, 6 + day, 9)).toISOString()
