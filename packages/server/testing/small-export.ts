import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes a small export in the layout of Salesforce: `deals` opportunities, a few changes each. */
export function writeSmallExport(folder: string, deals = 60): string {
  mkdirSync(folder, { recursive: true })
  const opportunities = [
    'Id,AccountId,Name,OwnerId,StageName,Amount,CloseDate,CreatedDate,LastModifiedDate,IsClosed,IsWon,LeadSource,Loss_Reason__c',
  ]
  const history = ['Id,OpportunityId,CreatedById,CreatedDate,Field,OldValue,NewValue']
  for (let i = 0; i < deals; i++) {
    const id = `0065g00000${String(i).padStart(5, '0')}`
    const created = at(i % 300)
    const end = (i % 300) + 20 + (i % 70)
    const stage = ['Closed Won', 'Closed Lost', 'Closed Lost', 'Proposal'][i % 4] ?? ''
    const closed = stage.startsWith('Closed')
    const close = at(closed ? end : 500 + (i % 200)).slice(0, 10)
    opportunities.push(
      [
        id,
        '0015g0000000001',
        `"Deal, ${i}"`,
        '0055g0000000001',
        stage,
        1000 + i,
        close,
        created,
        at(closed ? end : (i % 300) + 2),
        closed,
        stage === 'Closed Won',
        i % 3 ? 'Web' : 'List',
        stage === 'Closed Lost' ? 'Price' : '',
      ].join(),
    )
    history.push([`0175g${i}a`, id, '0055g0000000001', created, 'created', '', ''].join())
    history.push(
      [
        `0175g${i}b`,
        id,
        '0055g0000000001',
        at((i % 300) + 2),
        'StageName',
        'Qualification',
        'Proposal',
      ].join(),
    )
    if (closed)
      history.push(
        [`0175g${i}c`, id, '0055g0000000001', at(end), 'StageName', 'Proposal', stage].join(),
      )
    else
      history.push(
        [
          `0175g${i}d`,
          id,
          '0055g0000000001',
          at((i % 300) + 2),
          'CloseDate',
          at((i % 300) + 60).slice(0, 10),
          close,
        ].join(),
      )
  }
  writeFileSync(join(folder, 'Opportunity.csv'), `${opportunities.join('\n')}\n`)
  writeFileSync(join(folder, 'OpportunityFieldHistory.csv'), `${history.join('\n')}\n`)
  return folder
}

const at = (day: number) => new Date(Date.UTC(2025, 0, 1 + day, 9)).toISOString()
