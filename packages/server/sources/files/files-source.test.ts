import { describe, expect, it } from 'vitest'
import { openFilesSource } from './files-source.ts'
import { folderOf, NOW, readFiles, refusalOf } from './testing/read-source.ts'
import { WEEKLY_EXPORT as OPPORTUNITIES } from './testing/weekly-export.ts'

const DEALS = `Deal,Opened,Closed,Stage,Value,Segment
A1,2024-01-01,,Lead,100,SMB
A2,2024-01-02,2024-02-02,Closed Won,200,Enterprise
A3,2024-01-03,2024-02-03,Closed Lost,300,SMB
`

describe('rows that cannot be', () => {
  const mapping = {
    opportunities: {
      from: 'deals*.csv',
      id: 'Id',
      createdAt: 'Created',
      closedAt: 'Closed',
      closeDate: 'Target Close',
      amount: 'Amount',
    },
  }
  const read = (rows: string, name = 'deals.csv') =>
    readFiles({ [name]: `Id,Created,Closed,Target Close,Amount\n${rows}` }, mapping)

  it('are set aside with their reason, and the rest goes in', async () => {
    const { said, report } = await read(`1,2024-01-01,2024-01-02,2024-02-30,-5
,2024-01-01,,,
1.23E+15,2024-01-01,,,
4,2024-02-30,,,
5,0202-03-01,,,
6,2024-03-10,2024-03-09,,
7,2024-03-10,2024-03-10,soon,1e14
8,2027-01-01,,,
Total,,,,12
`)
    expect(report.rejected.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      '3: its id is missing (column Id)',
      '4: its id was destroyed by a spreadsheet: 1.23E+15 (column Id)',
      '5: "2024-02-30" in Created is not a possible date',
      '6: "0202-03-01" in Created is not a possible date',
      '7: closed on 9 March 2024, before it was created on 10 March 2024',
      '9: "2027-01-01" in Created lies more than a day after the export of 1 June 2025',
    ])
    expect(said.opportunity.map((o) => [o.key, o.of.closeDate, o.of.amount])).toEqual([
      ['1', undefined, '-500'],
      ['7', undefined, undefined],
    ])
    const doubts = report.doubts.join('\n')
    expect(doubts).toMatch(
      /2 close dates could not be read and were left empty \(column Target Close\)/,
    )
    expect(doubts).toMatch(/1 amount is below 0 and was kept so \(column Amount\)/)
    expect(doubts).toMatch(/1 amount above 10\^13 was left empty \(column Amount\)/)
    expect(doubts).toMatch(/totals \(line 10\)/)
    expect(report.files[0]).toMatchObject({ rows: 8, rejected: 6 })
  })

  it('takes the date in the name of the file as the day of export', async () => {
    const { said, report } = await read(
      '1,2024-02-01,,,\n2,2024-02-02,,,\n',
      'deals-2024-01-31.csv',
    )
    expect(said.opportunity.map((o) => o.key)).toEqual(['1'])
    expect(report.rejected[0]?.reason).toBe(
      '"2024-02-02" in Created lies more than a day after the export of 31 January 2024',
    )
    expect(report.exportedAt).toBe(Date.UTC(2024, 0, 31))
  })

  it('waits for the newest modified time before it calls a date impossible', async () => {
    const { said, report } = await readFiles(
      {
        'deals.csv': `Id,Created,Changed
1,2024-05-10,2024-01-02
2,2024-01-01,2024-01-03
3,2024-01-01,2024-01-05
`,
      },
      {
        opportunities: { from: 'deals.csv', id: 'Id', createdAt: 'Created', modifiedAt: 'Changed' },
      },
    )
    expect(said.opportunity.map((o) => o.key)).toEqual(['2', '3'])
    expect(report.rejected).toHaveLength(1)
    expect(report.files[0]).toMatchObject({ rows: 3, rejected: 1 })
  })

  it('say nothing of the time of the export, nor of attributes, but are there', async () => {
    const { said, report } = await readFiles(
      {
        'deals.csv': `Id,Created,Changed,Region
1,2024-01-01,2024-01-03,North
2,2024-02-30,2024-05-05,
3,2024-03-09,2024-01-02,South
4,2024-01-20,2024-01-20,North
,2024-01-01,2024-06-01,West
6,"2024-01-01"x,"2024-06-01,West
7,2024-01-01,2024-01-02,
`,
      },
      {
        opportunities: {
          from: 'deals.csv',
          id: 'Id',
          createdAt: 'Created',
          modifiedAt: 'Changed',
          attributes: ['Region'],
        },
      },
    )
    expect(said.opportunity.map((o) => [o.key, o.createdAt?.slice(0, 10)])).toEqual([
      ['1', '2024-01-01'],
      ['4', '2024-01-20'],
      ['7', '2024-01-01'],
    ])
    expect(report.rejected.map((row) => row.line)).toEqual([3, 6, 7, 4])
    expect(report.exportedAt).toBe(Date.UTC(2024, 0, 20))
    expect([...report.rejectedKeys].sort()).toEqual(['2', '3', '6'])
    expect(report.attributes).toMatchObject([{ name: 'Region', filled: 2, values: 1 }])
  })

  it('are held until the export is dated, then written as they are', async () => {
    const { said, report } = await readFiles(
      {
        'deals.csv': `Id,Created,Changed,Region
1,2024-05-10,2024-01-02,North
2,2024-05-10,2024-05-10,South
`,
      },
      {
        opportunities: {
          from: 'deals.csv',
          id: 'Id',
          createdAt: 'Created',
          modifiedAt: 'Changed',
          attributes: ['Region'],
        },
      },
    )
    expect(said.opportunity.map((o) => [o.key, o.createdAt, o.of.Region])).toEqual([
      ['2', '2024-05-10T00:00:00.000Z', 'South'],
      ['1', '2024-05-10T00:00:00.000Z', 'North'],
    ])
    expect(report.rejectedKeys).toEqual([])
  })

  it('gives back the rows as they stood', async () => {
    const folder = folderOf({ 'deals.csv': DEALS })
    const source = await openFilesSource({
      paths: [folder],
      mapping: { opportunities: { from: 'deals.csv', id: 'Deal' } },
    })
    expect(await source.contentOf([{ file: 0, line: 3, reason: 'no' }])).toEqual([
      {
        file: 0,
        line: 3,
        reason: 'no',
        content: 'A2,2024-01-02,2024-02-02,Closed Won,200,Enterprise',
      },
    ])
  })
})

describe('the foot of a report', () => {
  const read = async (rows: string) => {
    const { said, report } = await readFiles(
      { 'd.csv': `Deal,Created,Stage,Owner,Amount\n${rows}` },
      {
        opportunities: {
          from: 'd.csv',
          id: 'Deal',
          createdAt: 'Created',
          stage: 'Stage',
          amount: 'Amount',
        },
      },
    )
    const left = report.doubts.find((doubt) => doubt.includes('no records')) ?? ''
    const rejected = report.rejected.map((row) => row.line)
    return { deals: said.opportunity.map((o) => o.key), rejected, left, report }
  }

  it('ends with lines that stand alone, such as the name of a company', async () => {
    const { deals, rejected, left } = await read(`Alpha,2024-01-01,New,Ann,10
Total,,,,10
Confidential Information - Do Not Distribute
Acme
Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved.
Acme Inc
`)
    expect(deals).toEqual(['Alpha'])
    expect(rejected).toEqual([])
    expect(left).toContain('totals (line 3) and footers of a report (lines 4–7)')
  })

  it.each(['Confidential', 'Stand: 06.05.2024'])('may be %s alone', async (words) => {
    const foot = await read(`Alpha,2024-01-01,New,Ann,10\n${words},,,,\n`)
    expect(foot).toMatchObject({ deals: ['Alpha'], rejected: [] })
    expect(foot.left).toContain('footers of a report (line 3)')
    const between = await read(`${words},,,,\nAlpha,2024-01-01,New,Ann,10\n`)
    expect(between.deals).toEqual([words, 'Alpha'])
  })

  it('is none where records follow', async () => {
    const { deals, rejected } = await read(`Alpha,2024-01-01,New,Ann,10
Subtotal,,,,10
Beta,,,,
Gamma,2024-01-01,New,Ann,10
`)
    expect(deals).toEqual(['Alpha', 'Beta', 'Gamma'])
    expect(rejected).toEqual([])
  })

  it('may have totals without a label, and subtotals', async () => {
    const { deals, rejected, left } = await read(`Alpha,2024-01-01,New,Ann,10
,,,,10
Beta,2024-01-01,New,Ann,20
"","","","","3,000.50"
,2024-01-01,New,,20
`)
    expect(deals).toEqual(['Alpha', 'Beta'])
    expect(left).toContain('totals (lines 3 and 5)')
    expect(rejected).toEqual([6])
  })

  it('is no record that begins with its words', async () => {
    const { deals } = await read('Copyright Clearance Center,,,,10\nPrinted Circuits,,New,,1\n')
    expect(deals).toEqual(['Copyright Clearance Center', 'Printed Circuits'])
  })
})

describe('the order of dates', () => {
  const mapping = (dates?: object) => ({
    ...(dates ? { dates } : {}),
    opportunities: { from: 'd.csv', id: 'Id', createdAt: 'Created', closeDate: 'Target' },
  })
  const read = (rows: string, dates?: object) =>
    readFiles({ 'd.csv': `Id,Created,Target\n${rows}` }, mapping(dates))

  it('is decided by the column', async () => {
    const { said } = await read('1,3/4/2024,31.12.2024\n2,13/4/2024,5.1.2025\n')
    expect(said.opportunity.map((o) => [o.createdAt?.slice(0, 10), o.of.closeDate])).toEqual([
      ['2024-04-03', '2024-12-31'],
      ['2024-04-13', '2025-01-05'],
    ])
  })

  it('is decided by a sibling where the column leaves it open', async () => {
    const { said } = await read('1,3/4/2024,12/31/2024\n')
    expect(said.opportunity[0]?.createdAt).toBe('2024-03-04T00:00:00.000Z')
  })

  it('is asked for where nothing decides', async () => {
    const source = read('1,3/4/2024,5/6/2024\n')
    expect(await refusalOf(source)).toMatchObject({ kind: 'date-order-unknown' })
    const { said } = await read('1,3/4/2024,5/6/2024\n', { order: 'dmy' })
    expect(said.opportunity[0]?.createdAt).toBe('2024-04-03T00:00:00.000Z')
  })

  it('is sought in the whole file where its beginning leaves it open', async () => {
    const open = Array.from({ length: 30_000 }, (_, i) => `${i},3/4/2024,1/2/2024\n`).join('')
    const { said } = await read(`${open}x,4/30/2024,2/1/2024\n`)
    expect(said.opportunity[0]?.createdAt).toBe('2024-03-04T00:00:00.000Z')
    expect(said.opportunity).toHaveLength(30_001)
  })
})

describe('leaks and odd headers', () => {
  it('finds columns that are filled only when a deal closes', async () => {
    const rows = Array.from({ length: 100 }, (_, i) => {
      const closed = i % 2 === 0
      return `${i},${closed ? 'Lost' : 'Demo'},${closed ? 'No budget' : ''},${i % 3 ? 'a' : 'b'},${closed ? 'yes' : 'no'},x`
    })
    const { report } = await readFiles(
      { 'd.csv': `Id,Stage,Post mortem,Kind,Kind,\n${rows.join('\n')}\n` },
      { opportunities: { from: 'd.csv', id: 'Id', stage: 'Stage', attributes: '*' } },
    )
    expect(report.attributes.map(({ name, leak }) => [name, leak])).toEqual([
      [
        'Post mortem',
        'known only when a deal closes: filled in 100 % of closed and 0 % of open deals',
      ],
      ['Kind', null],
      [
        'Kind (2)',
        'known only when a deal closes: 100 % of closed deals have values that open deals do not have',
      ],
    ])
  })
})

it('tells how far it is, and stops when the sink fails', async () => {
  const seen: number[] = []
  const folder = folderOf({ 'Opportunity.csv': OPPORTUNITIES })
  const source = await openFilesSource({
    paths: [folder],
    now: () => NOW,
    onProgress: ({ bytes, ofBytes }) => seen.push(bytes / ofBytes),
  })
  await expect(
    source.read(async () => {
      throw new Error('the store is full')
    }),
  ).rejects.toThrow('the store is full')
  expect(seen.at(-1)).toBe(1)
})
