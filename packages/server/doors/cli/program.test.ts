import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportSchemas, segmentsReportSchema } from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runProgram } from '../../testing/program.ts'
import { writeSegmentExport } from '../../testing/segment-export.ts'
import { writeSmallExport } from '../../testing/small-export.ts'
import { testDatabase } from '../../testing/test-database.ts'

const { databaseUrl } = await testDatabase()
const another = await testDatabase()
const home = mkdtempSync(join(tmpdir(), 'closed-learned-cli-'))
const data = join(home, 'data')
const env = { DATABASE_URL: databaseUrl }
const run = (...args: string[]) => runProgram(args, env)

afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('an export goes in and the truth comes out', () => {
  const folder = writeSmallExport(join(home, 'export'))

  beforeAll(async () => {
    const early = await run('report', 'truth', '--data', data)
    expect(early).toMatchObject({ code: 1, out: '' })
    expect(early.err).toContain('closed-learned import')
  })

  test('import tells what came in', async () => {
    const { out, code, err } = await run('import', folder, '--data', data, '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const report = JSON.parse(out)
    expect(report).toMatchObject({ opportunities: 60, changes: 120, rejectedFile: null })
    expect(report.files).toMatchObject([
      {
        name: 'Opportunity.csv',
        kind: 'opportunities',
        rows: 60,
        accepted: 60,
        unchanged: 0,
        rejected: 0,
      },
      {
        name: 'OpportunityFieldHistory.csv',
        kind: 'history',
        rows: 180,
        accepted: 180,
        rejected: 0,
      },
    ])
    expect(report.attributes).toContainEqual(
      expect.objectContaining({ name: 'Loss_Reason__c', leak: expect.any(String) }),
    )
  })

  test('the same again accepts nothing', async () => {
    const report = JSON.parse((await run('import', folder, '--data', data, '--json')).out)
    expect(report.changes).toBe(0)
    expect(report.files.map((file: { accepted: number }) => file.accepted)).toEqual([0, 0])
  })

  test.each(['pipeline', 'truth', 'time', 'segments', 'forecast'] as const)(
    'report %s is a document of its schema',
    async (name) => {
      const { out, code, err } = await run('report', name, '--data', data, '--json')
      expect({ code, err }).toEqual({ code: 0, err: '' })
      const document = JSON.parse(out)
      expect(reportSchemas[name].safeParse(document).error).toBeUndefined()
      expect(JSON.stringify(document)).not.toContain('0055g')
    },
  )

  test('stated is live, long-dated, stalled and buried, to the cent', async () => {
    const { out } = await run('report', 'pipeline', '--data', data, '--json')
    const { stated, live, longDated, stalled, buried } = JSON.parse(out)
    const sum = (key: 'deals' | 'amount') => live[key] + longDated[key] + stalled[key] + buried[key]
    expect(sum('deals')).toBe(stated.deals)
    expect(Math.round(sum('amount') * 100)).toBe(Math.round(stated.amount * 100))
  })

  test.each(['pipeline', 'truth', 'time', 'forecast'])(
    'report %s reads on a terminal, without an owner',
    async (name) => {
      const { out, code } = await run('report', name, '--data', data)
      expect(code).toBe(0)
      expect(out.split('\n').every((line) => line.length <= 100)).toBe(true)
      expect(out).not.toMatch(/0055g|undefined|NaN|null|owner/)
    },
  )

  test('doctor and rebuild find nothing to mend', async () => {
    expect(await run('doctor', '--data', data)).toMatchObject({ code: 0 })
    const { out, code } = await run('rebuild', '--data', data, '--json')
    expect([code, JSON.parse(out)]).toEqual([0, { opportunities: 60, differences: [] }])
  })

  test('what is a person’s own is asked for by somebody, which one line says', async () => {
    const { out, err, code } = await run('my-deals', '--data', data)
    expect({ out, code }).toEqual({ out: '', code: 1 })
    expect(err).toMatch(/^This is a person’s own, [^\n]+ --key KEY\.\n$/)
  })

  test('a period that is none is said in one line', async () => {
    const { err, code } = await run('report', 'forecast', '--period', '2026Q5', '--data', data)
    expect(code).toBe(2)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('report segments', () => {
  const own = join(home, 'segments')
  const database = { DATABASE_URL: another.databaseUrl }
  beforeAll(async () => {
    const folder = writeSegmentExport(join(home, 'segment-export'))
    const imported = await runProgram(['import', folder, '--data', own], database)
    expect(imported.code).toBe(0)
  })
  const segments = async (...args: string[]) => {
    const asked = ['report', 'segments', '--data', own, ...args, '--json']
    const { out, err, code } = await runProgram(asked, database)
    expect({ err, code }).toEqual({ err: '', code: 0 })
    return segmentsReportSchema.parse(JSON.parse(out))
  }
  const found = (report: Awaited<ReturnType<typeof segments>>) =>
    report.segments.filter(({ kind }) => kind === 'confirmed').map(({ where }) => where)

  test('says where deals are lost, and the same at every asking', async () => {
    const report = await segments()
    expect(found(report)).toEqual([[{ attribute: 'LeadSource', value: 'Fair' }]])
    expect(report).toMatchObject({ outcome: 'lost', searched: { depth: 3 } })
    expect(await segments('--outcome', 'lost', '--depth', '3')).toEqual(report)
  })

  test('reads on a terminal, without an owner', async () => {
    const { out, code } = await runProgram(['report', 'segments', '--data', own], database)
    expect(code).toBe(0)
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
    expect(out).not.toMatch(/0055g|undefined|NaN|null|\[object/)
    expect(out).toContain('Fair')
  })

  test('the depth limits the search', async () => {
    const report = await segments('--depth', '1')
    expect(report.searched.depth).toBe(1)
    expect(found(report)).toEqual([[{ attribute: 'LeadSource', value: 'Fair' }]])
  })

  test('another outcome, another day', async () => {
    const report = await segments('--outcome', 'slow', '--as-of', '2025-06-30')
    expect(report).toMatchObject({ outcome: 'slow', asOf: '2025-06-30' })
  })
})

test('a bad row stands aside with its line, content and reason; the rest is in', async () => {
  const file = join(home, 'bad.csv')
  writeFileSync(
    file,
    'Deal,Opened,Stage\n=A1,2025-01-05,Open\n,2025-01-06,Open\nC,2025-02-30,Open\n',
  )
  const mapping = join(home, 'mapping.json')
  writeFileSync(
    mapping,
    JSON.stringify({
      opportunities: { from: 'bad.csv', id: 'Deal', createdAt: 'Opened', stage: 'Stage' },
    }),
  )
  const { out } = await run('import', file, '--data', data, '--mapping', mapping, '--json')
  const report = JSON.parse(out)
  expect(report.files[0]).toMatchObject({ rows: 3, accepted: 1, rejected: 2 })
  const rejected = readFileSync(report.rejectedFile, 'utf8')
  expect(rejected).toContain('bad.csv,3,')
  expect(rejected).toContain('bad.csv,4,')
})

test('a dry run stores nothing', async () => {
  const file = join(home, 'Opportunity.csv')
  writeFileSync(
    file,
    'Id,Name,StageName,CloseDate,CreatedDate,IsClosed,IsWon\n006000000000001,New,Open,2026-01-01,2025-06-01T00:00:00.000Z,false,false\n',
  )
  const { out, code } = await run('import', file, '--data', data, '--dry-run')
  expect(code).toBe(0)
  expect(out).toContain('dry run')
  const again = JSON.parse((await run('import', file, '--data', data, '--dry-run', '--json')).out)
  expect(again.files[0].accepted).toBe(1)
})

test('an unknown layout is refused with the mapping that it would guess', async () => {
  const file = join(home, 'own.csv')
  writeFileSync(file, 'Ref,Firma,Opened,State\n1,Acme,2025-03-04,Won\n2,Beta,2025-03-05,Lost\n')
  const { out, code, err } = await run('import', file, '--data', data, '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({
    refused: expect.any(String),
    guess: { opportunities: { from: 'own.csv' } },
  })
  expect(err.trim().split('\n')).toHaveLength(1)
})

test.each([
  [['dance'], /no command/],
  [['import'], /needs a folder/],
  [['report', 'gossip'], /takes one of/],
  [['report', 'truth', '--as-of', '2026-02-30'], /takes a day/],
  [['start', '--port', 'x'], /--port/],
  [['report', 'segments', '--outcome', 'won'], /--outcome takes lost, slow or noDecision/],
  [['report', 'segments', '--depth', '4'], /--depth takes 1, 2 or 3/],
  [['report', 'segments', '--outcome'], /^--outcome needs a value after it\.$/m],
  [['report', 'segments', '--depth', '1', '--depth', '2'], /takes --depth only once/],
  [['report', 'pipeline', '--depth', '2'], /takes no --depth; it belongs to report segments/],
  [['import', 'x', '--loud'], /loud/],
  [['import', 'x', '--mapping'], /mapping/],
])('unusable arguments %j', async (args, why) => {
  const { code, out, err } = await run(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(why)
  expect(err.trim().split('\n')).toHaveLength(1)
})

test('a file that is not there is refused before anything is made', async () => {
  const nowhere = join(home, 'fresh')
  const { code } = await run('import', join(home, 'missing.csv'), '--data', nowhere)
  expect(code).toBe(1)
  expect(existsSync(nowhere)).toBe(false)
})
