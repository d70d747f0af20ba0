import { describe, expect, it } from 'vitest'
import { openFilesSource } from './files-source.ts'
import { folderOf, readFiles, refusalOf } from './testing/read-source.ts'
import { WEEKLY_EXPORT as OPPORTUNITIES } from './testing/weekly-export.ts'

const DEALS = `Deal,Opened,Closed,Stage,Value,Segment
A1,2024-01-01,,Lead,100,SMB
A2,2024-01-02,2024-02-02,Closed Won,200,Enterprise
A3,2024-01-03,2024-02-03,Closed Lost,300,SMB
`

describe('a mapping', () => {
  const mapping = {
    opportunities: {
      from: 'deals.csv',
      id: 'Deal',
      createdAt: 'Opened',
      closedAt: 'Closed',
      stage: 'Stage',
      amount: 'Value',
      currency: 'EUR',
      attributes: '*',
    },
  }

  it('says which column is what, for files of any layout', async () => {
    const { said, report } = await readFiles({ 'deals.csv': DEALS }, mapping)
    expect(said.opportunity[1]).toMatchObject({ key: 'A2', createdAt: '2024-01-02T00:00:00.000Z' })
    expect(said.opportunity[1]?.of).toEqual({
      stage: 'Closed Won',
      currency: 'EUR',
      amount: '20000',
      closedAt: '2024-02-02',
      Segment: 'Enterprise',
    })
    expect(report).toMatchObject({ system: 'mapped', name: 'mapped:Deal', exportedAt: null })
    expect(report.mapping).toEqual({
      dates: { timezone: 'UTC' },
      opportunities: { ...mapping.opportunities, attributes: ['Segment'] },
      stages: { Lead: 'open', 'Closed Won': 'won', 'Closed Lost': 'lost' },
    })
    expect(report.stages.every((stage) => stage.guessed)).toBe(true)
    expect(report.doubts.join('\n')).toMatch(/"Lead" as open, "Closed Won" as won/)
  })

  it('can be given again as it was reported', async () => {
    const { report } = await readFiles({ 'deals.csv': DEALS }, mapping)
    const again = await readFiles({ 'deals.csv': DEALS }, report.mapping)
    expect(again.report.stages.some((stage) => stage.guessed)).toBe(false)
    expect(again.report.mapping).toEqual(report.mapping)
  })

  it('is refused with the place of what is wrong', async () => {
    const folder = folderOf({ 'deals.csv': DEALS })
    const refused = async (mapping: unknown) =>
      (await refusalOf(openFilesSource({ paths: [folder], mapping }))).text
    expect(await refused({ opportunities: { from: 'deals.csv', id: 'Deal', stag: 'Stage' } })).toBe(
      'The mapping cannot be used: opportunities has a key that is not known, "stag".',
    )
    expect(await refused({ stages: { Lead: 'opened' } })).toMatch(/stages\.Lead must be one of/)
    expect(await refused({ dates: { timezone: 'Berlin' } })).toMatch(
      /dates\.timezone is not a time zone/,
    )
    expect(await refused({ opportunities: { from: 'dels.csv', id: 'Deal' } })).toMatch(
      /opportunities\.from is "dels\.csv", and no such file/,
    )
    const missing = await refusalOf(
      openFilesSource({
        paths: [folder],
        mapping: { opportunities: { from: 'deals.csv', id: 'Deal', createdAt: 'Opend' } },
      }),
    )
    expect(missing).toMatchObject({
      kind: 'mapping-invalid',
      text: 'deals.csv has no column "Opend" (opportunities.createdAt in the mapping).',
      mend: 'The nearest header is "Opened".',
    })
    expect(await refused({ opportunities: { from: 'deals.csv', stage: 'Stage' } })).toMatch(
      /opportunities\.id is missing/,
    )
  })

  it('may hold only what differs from a recognised layout', async () => {
    const { said, report } = await readFiles(
      { 'Opportunity.csv': OPPORTUNITIES },
      {
        opportunities: { closedAt: 'CloseDate', lossReason: null },
        stages: { Proposal: 'parked' },
        wholeExport: true,
      },
    )
    expect(said.opportunity[0]?.of).toMatchObject({
      closedAt: '2024-01-05',
      owner: '0055g0000003PQH',
    })
    expect(said.opportunity[0]?.of.lossReason).toBeUndefined()
    expect(report.wholeExport).toBe(true)
    expect(report.stages.find((stage) => stage.name === 'Proposal')).toMatchObject({
      meaning: 'parked',
      guessed: false,
    })
  })

  it('reads histories of states and of changes under the source’s own column names', async () => {
    const changes = `Deal,When,Field,Was,Is
A1,2024-01-05,Stage,Lead,Demo
A1,2024-01-06,Value,100,"1,500"
A1,2024-01-07,Colour,red,blue
`
    const { said } = await readFiles(
      { 'deals.csv': DEALS, 'changes-1.csv': changes, 'changes-2.csv': changes },
      {
        ...mapping,
        history: {
          from: 'changes-*.csv',
          shape: 'changes',
          id: 'Deal',
          at: 'When',
          field: 'Field',
          oldValue: 'Was',
          newValue: 'Is',
        },
      },
    )
    expect(said.change).toHaveLength(6)
    expect(said.change.slice(0, 3).map((c) => [c.field, c.old, c.new])).toEqual([
      ['stage', 'Lead', 'Demo'],
      ['amount', '10000', '150000'],
      ['Colour', 'red', 'blue'],
    ])
    const states = await readFiles(
      {
        'log.csv': `Deal,Day,Stage,Region
A1,2024-01-05,Lead,EMEA
A1,2024-02-05,Lost,EMEA
A1,soon,Lost,EMEA
`,
      },
      { history: { from: 'log.csv', id: 'Deal', at: 'Day', stage: 'Stage', attributes: '*' } },
    )
    expect(states.said.opportunity.map((o) => [o.at, o.of])).toEqual([
      ['2024-01-05T00:00:00.000Z', { stage: 'Lead', Region: 'EMEA' }],
      ['2024-02-05T00:00:00.000Z', { stage: 'Lost', Region: 'EMEA' }],
    ])
    expect(states.report.rejected[0]).toMatchObject({ line: 4, content: 'A1,soon,Lost,EMEA' })
    expect(states.report.rejected[0]?.reason).toBe('its moment cannot be read (column Day)')
  })

  it('reads outcomes, contacts, users, currencies by column and several loss reasons', async () => {
    const { said, report, order } = await readFiles(
      {
        'deals.csv': `Id,Result,Money,Cur,Why,Why else,Chance
1,Won,"1.200,50 €",USD,,,80
2,Loss,100,JPY,,Budget,10 %
3,Mystery,100,KWD,Price,Budget,x
4,Open,100,nonsense,,,
`,
        'roles.csv': `Deal,Name,Title,Role
1,Bo,CFO,Sponsor
`,
        'reps.csv': `Id,Email,Manager,Team,Start,End
Anna,a@b.c,Zoe,North,2020-01-31,
`,
      },
      {
        opportunities: {
          from: 'deals.csv',
          id: 'Id',
          outcome: { column: 'Result', won: ['Won'], lost: ['Loss'] },
          amount: 'Money',
          currency: { column: 'Cur' },
          lossReason: ['Why', 'Why else'],
          probability: 'Chance',
        },
        contacts: {
          from: 'roles.csv',
          opportunity: 'Deal',
          contact: 'Name',
          title: 'Title',
          role: 'Role',
        },
        users: {
          from: 'reps.csv',
          id: 'Id',
          email: 'Email',
          manager: 'Manager',
          team: 'Team',
          activeFrom: 'Start',
          activeTo: 'End',
        },
      },
    )
    expect(said.opportunity.map((o) => o.of)).toEqual([
      { outcome: 'won', amount: '120050', currency: 'EUR', probability: '0.8' },
      {
        outcome: 'unknown',
        amount: '100',
        currency: 'JPY',
        lossReason: 'Budget',
        probability: '0.1',
      },
      { outcome: 'open', amount: '100000', currency: 'KWD', lossReason: 'Price' },
      { outcome: 'open', amount: '10000' },
    ])
    expect(order).toEqual(['user', 'contact', 'opportunity', 'contactRole'])
    expect(said.user[0]).toMatchObject({
      key: 'Anna',
      manager: 'Zoe',
      activeFrom: '2020-01-31',
      activeTo: null,
    })
    expect(said.contactRole[0]).toMatchObject({ opportunity: '1', contact: 'Bo', role: 'Sponsor' })
    expect(report.doubts.join('\n')).toMatch(/"Mystery" \(1\) as open/)
    expect(report.doubts.join('\n')).not.toMatch(/"Open"/)
    expect(report.doubts.join('\n')).toMatch(
      /1 currency could not be read and was left empty \(column Cur\)/,
    )
    expect(report.attributes.filter((a) => a.leak).map((a) => a.name)).toEqual(['Why', 'Why else'])
  })
})

describe('files of no known layout', () => {
  it('are refused with a mapping that can be used as it is', async () => {
    const stages = ['Lead', 'Demo', 'Closed Won', 'Closed Lost']
    const rows = Array.from({ length: 40 }, (_, i) => {
      const closed = i % 4 > 1 ? `2024-03-${10 + (i % 9)}` : ''
      return `D${i},C${i % 7},Rep ${i % 3},2024-01-${10 + (i % 9)},${closed},${stages[i % 4]},${i * 100},${i % 2 ? 'EMEA' : 'US'}`
    })
    const files = {
      'pipeline.csv': `deal_id,customer,sales_rep,created_on,close_date,deal_stage,deal_value,region\n${rows.join('\n')}\n`,
      'customers.csv': `customer,industry,employees\n${Array.from({ length: 9 }, (_, i) => `C${i},Retail,${i * 90}`).join('\n')}\n`,
    }
    const refusal = await refusalOf(openFilesSource({ paths: [folderOf(files)] }))
    expect(refusal.kind).toBe('mapping-needed')
    expect(refusal.guess).toMatchObject({
      opportunities: {
        from: 'pipeline.csv',
        id: 'deal_id',
        account: 'customer',
        owner: 'sales_rep',
        createdAt: 'created_on',
        closedAt: 'close_date',
        stage: 'deal_stage',
        amount: 'deal_value',
        attributes: ['region'],
      },
      accounts: { from: 'customers.csv', id: 'customer', attributes: '*' },
      stages: { Lead: 'open', Demo: 'open', 'Closed Won': 'won', 'Closed Lost': 'lost' },
    })
    const { said, report } = await readFiles(files, refusal.guess)
    expect(said.opportunity).toHaveLength(40)
    expect(said.account[1]?.of).toEqual({ name: 'C1', industry: 'Retail', employees: '50-199' })
    expect(report.rejected).toEqual([])
  })
})

describe('two exports of one kind', () => {
  const DEALS = 'Id,Stage\n1,New\n'
  const mapping = { opportunities: { from: 'deals*.csv', id: 'Id', stage: 'Stage' } }

  it('are refused if their names tell different days', async () => {
    const files = { 'deals-2024-03-01.csv': DEALS, 'deals-2024-05-01.csv': DEALS }
    expect(await refusalOf(readFiles(files, mapping))).toEqual({
      kind: 'mapping-invalid',
      text: 'deals-2024-03-01.csv and deals-2024-05-01.csv are two exports of different days.',
      mend: 'Import them one after the other, the older first.',
    })
  })

  it('are parts of one export if they tell the same', async () => {
    const files = { 'deals-2024-03-01-a.csv': DEALS, 'deals-2024-03-01-b.csv': DEALS }
    expect((await readFiles(files, mapping)).said.opportunity).toHaveLength(2)
  })

  it('may be slices of a log', async () => {
    const calls = 'Deal,At\n1,2024-02-02\n'
    const { said } = await readFiles(
      { 'd.csv': DEALS, 'calls-2024-03-01.csv': calls, 'calls-2024-05-01.csv': calls },
      {
        opportunities: { from: 'd.csv', id: 'Id', stage: 'Stage' },
        activities: { from: 'calls*.csv', opportunity: 'Deal', at: 'At' },
      },
    )
    expect(said.activity).toHaveLength(2)
  })
})
