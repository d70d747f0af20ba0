import { describe, expect, it } from 'vitest'
import { readFiles } from './testing/read-source.ts'

describe('HubSpot', () => {
  const DEALS = `Record ID,Deal Name,Deal Stage,Close Date,Create Date,Amount,Deal owner,Pipeline,Closed Lost Reason,Associated Company,Deal Type,Last Modified Date
101,Alpha,Closed Lost,2025-03-01 09:30,2025-01-15 23:30,"1,200.00",Anna,Sales,Price,Acme,New,2025-04-01 10:00
102,Beta,Contract Sent,2025-08-01 09:30,2025-02-15 12:00,--,Bert,Sales,,Acme,--,2025-04-02 10:00
`
  it('reads labels, local times and --', async () => {
    const { said, report } = await readFiles(
      { 'all-deals-2025-04-10.csv': DEALS },
      {
        dates: { timezone: 'Europe/Berlin' },
      },
    )
    expect(said.opportunity[0]).toMatchObject({ key: '101', createdAt: '2025-01-15T22:30:00.000Z' })
    expect(said.opportunity[0]?.of).toEqual({
      name: 'Alpha',
      stage: 'Closed Lost',
      account: 'Acme',
      owner: 'Anna',
      amount: '120000',
      closeDate: '2025-03-01',
      lossReason: 'Price',
      Pipeline: 'Sales',
      'Deal Type': 'New',
    })
    expect(said.opportunity[1]?.of).toEqual({
      name: 'Beta',
      stage: 'Contract Sent',
      account: 'Acme',
      owner: 'Bert',
      closeDate: '2025-08-01',
      Pipeline: 'Sales',
    })
    expect(report.exportedAt).toBe(Date.UTC(2025, 3, 10))
    expect(report.doubts.join('\n')).not.toMatch(/clock on the wall/)
  })

  it('says that times were read as UTC if nobody said otherwise', async () => {
    const { report } = await readFiles({ 'deals.csv': DEALS })
    expect(report.doubts.join('\n')).toMatch(/clock on the wall/)
  })

  it('reads property history, stage history and the list of stages', async () => {
    const { said, report } = await readFiles({
      'deal.csv': `deal_id,is_deleted,deal_pipeline_id,deal_pipeline_stage_id,owner_id,property_dealname,property_amount,property_closedate,property_createdate
1,false,p,s2,o1,Alpha,100,,2025-01-01 00:00:00
2,true,p,s1,o1,Beta,100,,2025-01-01 00:00:00
`,
      'deal_property_history.csv': `deal_id,timestamp,source,name,value
1,2025-01-01 00:00:00,CRM,dealstage,s1
1,2025-01-03 00:00:00,CRM,dealstage,s2
1,2025-01-03 00:00:00,CRM,amount,100
1,2025-01-04 00:00:00,CRM,closedate,2025-05-01 00:00:00
1,2025-01-04 00:00:00,CRM,hs_priority,high
`,
      'deal_stage.csv': `deal_id,value,date_entered,_fivetran_start
1,s1,2025-01-01 00:00:00,2025-01-01 00:00:00
`,
      'deal_pipeline_stage.csv': `stage_id,label,pipeline_id,display_order,probability,is_closed,closed_won
s1,Demo,p,0,0.2,false,false
s2,Lost it,p,1,0.0,false,false
`,
    })
    expect(said.opportunity.map((o) => [o.key, o.at, o.deleted, o.of.stage])).toEqual([
      ['1', null, null, 'Lost it'],
      ['2', null, 't', 'Demo'],
      ['1', '2025-01-01T00:00:00.000Z', null, 'Demo'],
    ])
    expect(said.change.map((c) => [c.field, c.old, c.new])).toEqual([
      ['stage', null, 'Demo'],
      ['stage', null, 'Lost it'],
      ['amount', null, '10000'],
      ['closeDate', null, '2025-05-01'],
      ['hs_priority', null, 'high'],
    ])
    expect(report.stages).toEqual([
      { name: 'Demo', meaning: 'open', order: 0, guessed: false },
      { name: 'Lost it', meaning: 'lost', order: -1, guessed: false },
    ])
  })
})

describe('only one of the marks of closed and won', () => {
  const meanings = async (header: string, rows: string) => {
    const { report } = await readFiles({ 'deals.csv': `${header}\n${rows}` })
    return report.stages.map(({ name, meaning, guessed }) => [name, meaning, guessed])
  }
  const read = (mark: string, [lost, won, open]: readonly string[]) =>
    meanings(
      `Record ID,Deal Name,Deal Stage,Amount,${mark}`,
      `1,A,Closed Lost,1,${lost}\n2,B,Closed Won,1,${won}\n3,C,Demo,1,${open}\n`,
    )

  it('leaves what it does not tell to the names of the stages', async () => {
    expect(await read('Is Closed Won', ['false', 'true', 'false'])).toEqual([
      ['Closed Lost', 'lost', true],
      ['Closed Won', 'won', false],
      ['Demo', 'open', true],
    ])
    expect(await read('Is Deal Closed?', ['true', 'true', 'false'])).toEqual([
      ['Closed Lost', 'lost', true],
      ['Closed Won', 'won', true],
      ['Demo', 'open', false],
    ])
  })

  it('does so in Salesforce too', async () => {
    const header = 'Id,Name,StageName,CloseDate,'
    const of = (mark: string, flags: readonly string[]) =>
      meanings(
        header + mark,
        ['Closed Lost', 'Closed Won', 'Demo']
          .map((stage, i) => `0065g0000000Q${i}x,N,${stage},2024-01-05,${flags[i]}\n`)
          .join(''),
      )
    expect(await of('IsClosed', ['1', '1', '0'])).toEqual([
      ['Closed Lost', 'lost', true],
      ['Closed Won', 'won', true],
      ['Demo', 'open', false],
    ])
    expect(await of('IsWon', ['0', '1', '0'])).toEqual([
      ['Closed Lost', 'lost', true],
      ['Closed Won', 'won', false],
      ['Demo', 'open', true],
    ])
  })
})

describe('Pipedrive', () => {
  it('reads status, won and lost times, and lost reasons', async () => {
    const { said, report } = await readFiles({
      'deals.csv': `Deal - ID,Deal - Title,Deal - Value,Deal - Currency,Deal - Organization,Deal - Owner,Deal - Pipeline,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Expected close date,Deal - Won time,Deal - Lost time,Deal - Lost reason,Deal - Label
1,Alpha,1200,EUR,Acme,Anna,Main,Proposal Made,Won,2025-01-01 10:00:00,2025-02-01,2025-02-03 11:00:00,,,Hot
2,Beta,"1,500",JPY,Acme,Anna,Main,Proposal Made,Lost,2025-01-01 10:00:00,2025-02-01,,2025-02-03 11:00:00,Went with competitor,
3,Gamma,10,USD,,Anna,Main,Demo,Open,2025-01-01 10:00:00,,,,,
4,Delta,10,USD,,Anna,Main,Demo,Deleted,2025-01-01 10:00:00,,,,,
`,
    })
    expect(said.opportunity.map((o) => [o.deleted, o.of.outcome, o.of.closedAt])).toEqual([
      [null, 'won', '2025-02-03'],
      [null, 'lostToCompetitor', '2025-02-03'],
      [null, 'open', undefined],
      ['t', undefined, undefined],
    ])
    expect(report.doubts.join('\n')).not.toMatch(/Deleted|deleted/)
    expect(said.opportunity[1]?.of).toMatchObject({
      amount: '1500',
      currency: 'JPY',
      lossReason: 'Went with competitor',
      account: 'Acme',
      'Deal - Pipeline': 'Main',
    })
    expect(report.system).toBe('pipedrive')
  })
})
