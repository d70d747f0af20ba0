import { describe, expect, it } from 'vitest'
import { readFiles } from './testing/read-source.ts'
import { WEEKLY_EXPORT as OPPORTUNITIES } from './testing/weekly-export.ts'

describe('Salesforce tables', () => {
  it('reads the weekly export: zone-less UTC, 0 and 1, ids of two lengths, nothing in zeros, HTML', async () => {
    const { said, report } = await readFiles({ 'Opportunity.csv': OPPORTUNITIES })
    const [first, second, third, gone] = said.opportunity
    expect(first).toMatchObject({
      file: '0',
      line: '2',
      key: '0065g0000000Q0x',
      id: '0065g0000000Q0xAAE',
      at: null,
      deleted: null,
      createdAt: '2023-11-16T11:47:23.000Z',
      modifiedAt: '2024-01-05T20:16:45.000Z',
    })
    expect(first?.of).toEqual({
      name: 'Deal "One"',
      stage: 'Closed Lost',
      account: '0015g0000000Q0x',
      owner: '0055g0000003PQH',
      amount: '255050',
      closeDate: '2024-01-05',
      probability: '0',
      lossReason: 'Price',
      Region__c: 'DACH & more',
      Is_Partner__c: 'true',
      No_Decision__c: 'false',
    })
    expect(second?.of.account).toBeUndefined()
    expect(second?.of.outcome).toBeUndefined()
    expect(third?.of).toMatchObject({ account: '0015g0000000Q0x', probability: '0.4' })
    expect(gone?.deleted).toBe('t')
    expect(said.opportunity.map((o) => o.of.outcome)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'lostToCompetitor',
      'noDecision',
    ])
    expect(report).toMatchObject({ system: 'salesforce', name: 'salesforce', wholeExport: false })
    expect(report.exportedAt).toBe(Date.UTC(2024, 2, 5, 20, 16, 45))
    expect(report.files).toEqual([
      { name: 'Opportunity.csv', kind: 'opportunities', rows: 6, rejected: 0 },
    ])
    expect(report.stages).toEqual([
      { name: 'Closed Lost', meaning: 'lost', order: -1, guessed: false },
      { name: 'Closed Won', meaning: 'won', order: -1, guessed: false },
      { name: 'Proposal', meaning: 'open', order: 0, guessed: false },
    ])
    expect(report.attributes.map((a) => a.name)).toEqual([
      'Loss_Reason__c',
      'Region__c',
      'Is_Partner__c',
      'No_Decision__c',
    ])
    expect(report.attributes[0]?.leak).toMatch(/reason of a loss/)
  })

  it('reads changes under the field names of the API, and leaves out twins by name', async () => {
    const { said, report } = await readFiles({
      'Opportunity.csv': OPPORTUNITIES,
      'OpportunityFieldHistory.csv': `Id,IsDeleted,OpportunityId,CreatedById,CreatedDate,Field,OldValue,NewValue
1,0,0065g0000000Q0xAAE,x,2023-11-16T11:47:23.000Z,created,,
2,0,0065g0000000Q0x,x,2023-11-17T11:47:23.000Z,StageName,Proposal,Closed Lost
3,0,0065g0000000Q0x,x,2023-11-17 11:47:24,CloseDate,2024-04-01 00:00:00,2024-01-05
4,0,0065g0000000Q0x,x,2023-11-17T11:47:23.000Z,Amount,,2550.5
5,0,0065g0000000Q0x,x,2023-11-17T11:47:23.000Z,Owner,0055g0000000AAAAA2,0055g0000003PQHAA2
6,0,0065g0000000Q0x,x,2023-11-17T11:47:23.000Z,Owner,Anna,Bert
7,0,0065g0000000Q0x,x,2023-11-17T11:47:23.000Z,Region__c,EMEA,DACH
8,0,0065g0000000Q0x,x,2023-11-17T11:47:23.000Z,Loss_Reason__c,,Price
9,0,0065g0000000Q0x,x,2023-13-17T11:47:23.000Z,Amount,,1
10,1,0065g0000000Q0x,x,2023-11-17T11:47:23.000Z,Amount,,1
11,0,,x,2023-11-17T11:47:23.000Z,Amount,,1
`,
    })
    expect(
      said.change.map(({ key, at, field, old, new: now }) => [key, at, field, old, now]),
    ).toEqual([
      ['0065g0000000Q0x', '2023-11-16T11:47:23.000Z', 'created', null, null],
      ['0065g0000000Q0x', '2023-11-17T11:47:23.000Z', 'stage', 'Proposal', 'Closed Lost'],
      ['0065g0000000Q0x', '2023-11-17T11:47:24.000Z', 'closeDate', '2024-04-01', '2024-01-05'],
      ['0065g0000000Q0x', '2023-11-17T11:47:23.000Z', 'amount', null, '255050'],
      [
        '0065g0000000Q0x',
        '2023-11-17T11:47:23.000Z',
        'owner',
        '0055g0000000AAA',
        '0055g0000003PQH',
      ],
      ['0065g0000000Q0x', '2023-11-17T11:47:23.000Z', 'Region__c', 'EMEA', 'DACH'],
      ['0065g0000000Q0x', '2023-11-17T11:47:23.000Z', 'lossReason', null, 'Price'],
    ])
    expect(report.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [10, 'its moment cannot be read (column CreatedDate)'],
      [12, 'its id is missing (column OpportunityId)'],
    ])
    expect(report.rejected[0]?.content).toBe(
      '9,0,0065g0000000Q0x,x,2023-13-17T11:47:23.000Z,Amount,,1',
    )
    expect(report.files[1]).toEqual({
      name: 'OpportunityFieldHistory.csv',
      kind: 'history',
      rows: 9,
      rejected: 2,
    })
    expect(report.doubts.join('\n')).toMatch(
      /1 row tells by name a change that another tells by id/,
    )
    expect(report.doubts.join('\n')).toMatch(/1 row is marked as deleted/)
  })

  it('reads everything around the deals, in the order that the store needs', async () => {
    const { said, order, report } = await readFiles({
      'Opportunity.csv': OPPORTUNITIES,
      'Task.csv': `Id,WhatId,WhoId,ActivityDate,Type,Subject,CallType
00T5g0000000001,0065g0000000Q0xAAE,0035g0000000001AAA,2023-11-20,Call,Call,Inbound
00T5g0000000002,0065g0000000Q0xAAE,,2023-11-21,Email,Email sent: hello,
00T5g0000000003,0015g0000000Q0xAAE,,2023-11-21,Email,,
00T5g0000000004,0065g0000000Q0xAAE,,,Email,,
`,
      'Event.csv': `Id,WhatId,StartDateTime,Subject
00U5g0000000001,0065g0000000Q0xAAE,2023-11-22 10:00:00,Demo
`,
      'User.csv': `Id,Username,Name,Email,ManagerId,UserRoleId,Department
0055g0000003PQHAA2,a@b.c,Anna,a@b.c,0055g0000000AAAAA2,00E,North
`,
      'Account.csv': `Id,IsDeleted,MasterRecordId,Name,Industry,NumberOfEmployees,LastModifiedDate
0015g0000000Q0xAAE,0,,Acme,Retail,127,2024-06-01T00:00:00.000Z
0015g0000000Q1xAAE,1,0015g0000000Q0xAAE,Acme 2,Retail,"1,200",2024-06-01T00:00:00.000Z
`,
      'Contact.csv': `Id,FirstName,LastName,Email,Title,AccountId,OwnerId
0035g0000000001AAA,Bo,Li,bo@x.y,CFO,0015g0000000Q0xAAE,0055g0000003PQHAA2
`,
      'OpportunityContactRole.csv': `Id,OpportunityId,ContactId,Role,IsPrimary
00K,0065g0000000Q0xAAE,0035g0000000001AAA,Decision Maker,1
`,
      'Lead.csv': `Id,FirstName,LastName,Company,Title,LeadSource,Status,CreatedDate,IsConverted,ConvertedDate,ConvertedOpportunityId
00Q5g0000000001AAA,Bo,Li,Acme,CFO,Web,Closed,2023-10-01 00:00:00,1,2023-11-16,0065g0000000Q0xAAE
`,
      'OpportunityHistory.csv': `Id,OpportunityId,StageName,Amount,CloseDate,Probability,ForecastCategory,CreatedDate
008,0065g0000000Q0xAAE,Proposal,1000,2024-04-01,40,Pipeline,2023-11-16 11:47:23
`,
      'OpportunityStage.csv': `Id,MasterLabel,ApiName,IsActive,SortOrder,IsClosed,IsWon,DefaultProbability
01J,Qualification,Qualification,1,1,0,0,10
01K,Proposal,Proposal,1,2,0,0,40
01L,On Hold,On Hold,1,3,0,0,5
01M,Closed Won,Closed Won,1,4,1,1,100
01N,Closed Lost,Closed Lost,1,5,1,0,0
`,
    })
    expect(order).toEqual([
      'user',
      'account',
      'contact',
      'opportunity',
      'contactRole',
      'lead',
      'activity',
    ])
    expect(said.activity.map((a) => [a.sourceKey, a.at, a.type, a.direction, a.contact])).toEqual([
      ['00U5g0000000001', '2023-11-22T10:00:00.000Z', null, null, null],
      ['00T5g0000000001', '2023-11-20T00:00:00.000Z', 'Call', 'buyer', '0035g0000000001'],
      ['00T5g0000000002', '2023-11-21T00:00:00.000Z', 'Email', 'us', null],
    ])
    expect(said.user[0]).toMatchObject({
      key: '0055g0000003PQH',
      name: 'Anna',
      email: 'a@b.c',
      manager: '0055g0000000AAA',
      team: 'North',
    })
    expect(said.account.map((a) => [a.key, a.mergedInto, a.deleted, a.of])).toEqual([
      [
        '0015g0000000Q0x',
        null,
        null,
        { name: 'Acme', Industry: 'Retail', NumberOfEmployees: '50-199' },
      ],
      [
        '0015g0000000Q1x',
        '0015g0000000Q0x',
        't',
        { name: 'Acme 2', Industry: 'Retail', NumberOfEmployees: '1000-4999' },
      ],
    ])
    expect(said.contact[0]).toMatchObject({ key: '0035g0000000001', name: 'Bo Li', title: 'CFO' })
    expect(said.contactRole[0]).toMatchObject({
      opportunity: '0065g0000000Q0x',
      contact: '0035g0000000001',
      role: 'Decision Maker',
    })
    expect(said.lead[0]).toMatchObject({
      key: '00Q5g0000000001',
      name: 'Bo Li',
      createdAt: '2023-10-01T00:00:00.000Z',
      convertedAt: '2023-11-16T00:00:00.000Z',
      opportunity: '0065g0000000Q0x',
    })
    expect(said.lead[0]?.of).toMatchObject({ LeadSource: 'Web' })
    const state = said.opportunity.find((o) => o.at !== null)
    expect(state).toMatchObject({ key: '0065g0000000Q0x', at: '2023-11-16T11:47:23.000Z' })
    expect(state?.of).toEqual({
      stage: 'Proposal',
      forecastCategory: 'Pipeline',
      amount: '100000',
      closeDate: '2024-04-01',
      probability: '0.4',
    })
    expect(report.stages.map(({ name, meaning, order }) => [name, meaning, order])).toEqual([
      ['Qualification', 'open', 0],
      ['Proposal', 'open', 1],
      ['On Hold', 'parked', -1],
      ['Closed Won', 'won', -1],
      ['Closed Lost', 'lost', -1],
    ])
    expect(report.exportedAt).toBe(Date.UTC(2024, 5, 1))
    expect(report.doubts.join('\n')).toMatch(/1 activity belongs to no opportunity/)
    expect(report.doubts.join('\n')).toMatch(/1 activity has no date/)
  })

  it('reads a report export with labels, a title block, totals and a footer, in German', async () => {
    const { said, report } = await readFiles({
      'bericht.csv': `Pipeline im Norden;;;;;;
Stand 03.05.2025;;;;;;
;;;;;;
Opportunity-ID;Opportunity Name;Accountname;Phase;Betrag;Schlusstermin;Erstelldatum
0065g0000000Q0x;Alpha;Acme;Angebot;"1.234,50";31.12.2025;01.02.2025
0065g0000000S4g;Beta;Acme;Verloren;"EUR 1.200";05.04.2025;02.02.2025
Gesamtsumme;;;;2434,5;;
;;;;;;
Confidential Information - Do Not Distribute;;;;;;
`,
    })
    expect(said.opportunity.map((o) => [o.key, o.of.closeDate, o.createdAt, o.of.amount])).toEqual([
      ['0065g0000000Q0x', '2025-12-31', '2025-02-01T00:00:00.000Z', '123450'],
      ['0065g0000000S4g', '2025-04-05', '2025-02-02T00:00:00.000Z', '120000'],
    ])
    expect(said.opportunity[0]?.of).toMatchObject({
      currency: 'EUR',
      account: 'Acme',
      name: 'Alpha',
    })
    expect(report.exportedAt).toBe(Date.UTC(2025, 4, 3))
    expect(report.files[0]).toMatchObject({ kind: 'opportunities', rows: 2, rejected: 0 })
    expect(report.doubts.join('\n')).toContain(
      'bericht.csv: left out, because they are no records: above the header (lines 1–2), empty (lines 3 and 8), totals (line 7) and footers of a report (line 9).',
    )
    expect(report.stages.map(({ name, meaning }) => [name, meaning])).toEqual([
      ['Angebot', 'open'],
      ['Verloren', 'lost'],
    ])
  })

  it('reads the form in which Fivetran copies them, histories of whole rows included', async () => {
    const { said } = await readFiles({
      'opportunity.csv': `_fivetran_synced,account_id,amount,close_date,created_date,id,is_closed,is_deleted,is_won,lead_source,name,owner_id,probability,stage_name
2024-04-04 18:47:01.000,001q000000HddohAAB,24120,2024-03-19 00:00:00,2023-12-19 19:51:13,006q000000HddohAAB,true,false,true,Web,Deal,005q000000HddohAAB,100,Closed Won
`,
      'opportunity_history.csv': `_fivetran_active,_fivetran_start,_fivetran_end,amount,close_date,created_date,id,is_deleted,name,stage_name
false,2023-12-19 19:51:13,2024-01-01 00:00:00,20000,2024-06-19 00:00:00,2023-12-19 19:51:13,006q000000HddohAAB,false,Deal,Proposal
true,2024-01-01 00:00:00,9999-12-31 23:59:59,24120,2024-03-19 00:00:00,2023-12-19 19:51:13,006q000000HddohAAB,false,Deal,Closed Won
`,
    })
    expect(said.opportunity.map((o) => [o.key, o.at, o.of.stage, o.of.amount])).toEqual([
      ['006q000000Hddoh', null, 'Closed Won', '2412000'],
      ['006q000000Hddoh', '2023-12-19T19:51:13.000Z', 'Proposal', '2000000'],
      ['006q000000Hddoh', '2024-01-01T00:00:00.000Z', 'Closed Won', '2412000'],
    ])
    expect(said.opportunity[0]).toMatchObject({ modifiedAt: '2024-04-04T18:47:01.000Z' })
    expect(said.opportunity[0]?.of).toMatchObject({ lead_source: 'Web', closeDate: '2024-03-19' })
  })
})

describe('tables around the opportunities, alone', () => {
  const HISTORY = `Id,OpportunityId,CreatedDate,Field,OldValue,NewValue
017,0065g0000000Q0xAAE,2024-01-01T00:00:00.000Z,StageName,New,Closed Won
018,0065g0000000Q0xAAE,2024-01-01T00:00:00.000Z,Amount,10,20.5
`
  const name = async (files: Record<string, string>, mapping?: unknown) =>
    (await readFiles(files, mapping)).report.name

  it('are of the same source as the whole', async () => {
    const { said, report } = await readFiles(
      { 'OpportunityFieldHistory.csv': HISTORY },
      { wholeExport: true },
    )
    expect(report).toMatchObject({ system: 'salesforce', name: 'salesforce', wholeExport: false })
    expect(said.change.map((c) => [c.key, c.field, c.old, c.new])).toEqual([
      ['0065g0000000Q0x', 'stage', 'New', 'Closed Won'],
      ['0065g0000000Q0x', 'amount', '1000', '2050'],
    ])
    expect(await name({ 'Opportunity.csv': OPPORTUNITIES, 'h.csv': HISTORY })).toBe('salesforce')
    expect(await name({ 'a.csv': 'Id,Name,Industry,BillingCountry\n001,A,B,C\n' })).toBe(
      'salesforce',
    )
    expect(await name({ 'u.csv': 'Id,Name,Username,ManagerId\n005,A,B,\n' })).toBe('salesforce')
    const task = 'Id,WhatId,OwnerId,ActivityDate,Type,Status\n'
    expect(
      await name({ 't.csv': `${task}00T,0065g0000000Q0xAAE,005,2024-01-01,Call,Done\n` }),
    ).toBe('salesforce')
  })

  it('are so too where deals are told apart by their names', async () => {
    const changes = `Opportunity Name,Field / Event,Old Value,New Value,Edit Date
Alpha,Stage,New,Demo,2024-01-31
`
    const deals = 'Opportunity Name,Stage,Close Date,Amount\nAlpha,New,2024-01-31,1\n'
    const whole = await name({ 'd.csv': deals, 'h.csv': changes })
    expect(whole).toBe('salesforce:Opportunity Name')
    expect(await name({ 'h.csv': changes })).toBe(whole)
  })
})
