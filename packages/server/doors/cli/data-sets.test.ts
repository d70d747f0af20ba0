import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { reportSchemas, TREND_OUTCOMES } from '@closed-learned/deals'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AWS_MAPPING, awsFile } from '../../sources/sample/aws.ts'
import { runProgram } from '../../testing/program.ts'
import { testDatabase } from '../../testing/test-database.ts'

const shared = process.env.CLOSED_LEARNED_SHARED
const sets = join(shared ?? '', 'data')
const home = mkdtempSync(join(tmpdir(), 'closed-learned-sets-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** A workspace of its own in which a set was imported, and the reports of it. */
async function loaded(name: string) {
  const { databaseUrl } = await testDatabase()
  const env = { DATABASE_URL: databaseUrl }
  const data = join(home, name)
  return async (...args: string[]) => {
    const { out, err, code } = await runProgram([...args, '--data', data, '--json'], env)
    expect({ err, code }).toEqual({ err: '', code: 0 })
    return JSON.parse(out)
  }
}

const all = ['pipeline', 'truth', 'time', 'segments'] as const
const mappingFile = (name: string, mapping: unknown) => {
  const path = join(home, name)
  writeFileSync(path, JSON.stringify(mapping))
  return path
}

describe('the AWS sample: states of every deal over six years', async () => {
  const run = await loaded('aws')
  beforeAll(async () => {
    const report = await run(
      'import',
      awsFile(join(import.meta.dirname, '../..')),
      '--mapping',
      mappingFile('aws.json', AWS_MAPPING),
    )
    expect(report).toMatchObject({ opportunities: 9571, files: [{ rows: 20994, rejected: 0 }] })
  })

  test('571 deals were open at the end of 2015', async () => {
    const report = await run('report', 'pipeline', '--as-of', '2015-12-31')
    expect(report.stated.deals).toBe(571)
    expect(report.asOf).toBe('2015-12-31')
  })

  test.each(all)('report %s holds', async (name) => {
    expect(reportSchemas[name].safeParse(await run('report', name)).error).toBeUndefined()
  })

  test.each(TREND_OUTCOMES)(
    'of places with fewer than three owners nothing is said: %s',
    async (outcome) => {
      const { segments } = await run('report', 'segments', '--outcome', outcome)
      const rows = awsRows()
      for (const { where, explains } of segments)
        for (const conditions of [where, ...explains])
          expect(ownersWhere(rows, conditions), JSON.stringify(conditions)).toBeGreaterThanOrEqual(
            3,
          )
      expect(JSON.stringify(segments)).not.toMatch(/APAC|Salesperson/)
    },
  )
})

type Row = Readonly<Record<string, string>>

/** The states of the AWS sample, by the names of its columns. */
function awsRows(): Row[] {
  const text = gunzipSync(readFileSync(awsFile(join(import.meta.dirname, '../..')))).toString()
  const [header = '', ...lines] = text.trim().split(/\r?\n/)
  const names = header.replace('\uFEFF', '').split(',')
  return lines.map((line) => {
    const cells = line.split(',')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}

function ownersWhere(rows: readonly Row[], where: readonly { attribute: string; value: string }[]) {
  const here = rows.filter((row) => where.every(({ attribute, value }) => row[attribute] === value))
  return new Set(here.map((row) => row.Salesperson)).size
}

describe.skipIf(!shared)('a simulated company whose truth is known', async () => {
  const folder = join(sets, 'synthetic/planted-10k')
  const run = await loaded('planted-10k')
  beforeAll(async () => {
    const report = await run('import', folder)
    expect(report).toMatchObject({ opportunities: 10_000, activities: 119_847 })
  })

  test('what is called buried is dead, and most of what is dead is called so', async () => {
    const { flags } = await run('report', 'truth', '--all')
    const buried = new Map<string, boolean>(
      flags.map((flag: { opportunity: { id: string }; state: string }) => [
        flag.opportunity.id,
        flag.state === 'buried',
      ]),
    )
    const { hits, called, dead } = score(folder, buried)
    expect(hits / called).toBeGreaterThanOrEqual(0.77)
    expect(hits / dead).toBeGreaterThanOrEqual(0.72)
  })

  test.each(all)('report %s holds on a past day too', async (name) => {
    const document = await run('report', name, '--as-of', '2024-06-30')
    expect(reportSchemas[name].safeParse(document).error).toBeUndefined()
  })
})

/** Against the truth: dead for 14 days or more at the as-of date; dead for less is left out. */
function score(folder: string, buried: ReadonlyMap<string, boolean>) {
  const truth = JSON.parse(readFileSync(join(folder, 'truth/truth.json'), 'utf8'))
  const asOf = Date.parse(truth.as_of)
  const lines = gunzipSync(readFileSync(join(folder, 'truth/truth_deals.csv.gz')))
    .toString()
    .trim()
    .split('\n')
  const counts = { hits: 0, called: 0, dead: 0 }
  for (const line of lines.slice(1)) {
    const [id = '', outcome, decided = '', , closed] = line.split(',')
    if (closed === '1') continue
    const days = (asOf - Date.parse(decided)) / 86_400_000
    const isDead = outcome !== 'won' && days >= 14
    if (!isDead && outcome !== 'won' && days >= 0) continue
    if (buried.get(id)) counts.called++
    if (isDead) counts.dead++
    if (isDead && buried.get(id)) counts.hits++
  }
  return counts
}

describe.skipIf(!shared)('a simulated company in which nothing depends on anything', async () => {
  const run = await loaded('null-10k')
  beforeAll(() => run('import', join(sets, 'synthetic/null-10k')))

  test('nothing is called anything', async () => {
    const { segments } = await run('report', 'segments')
    expect(segments.filter((each: { kind: string }) => each.kind === 'confirmed')).toEqual([])
  })
})

describe.skipIf(!shared)('the Maven sample: two dates a deal and no history', async () => {
  const folder = join(sets, 'maven-crm-sales-opportunities')
  const run = await loaded('maven')

  test('the mapping that it guesses is good enough to import with', async () => {
    const { databaseUrl } = await testDatabase()
    const refused = await runProgram(['import', folder, '--data', join(home, 'maven'), '--json'], {
      DATABASE_URL: databaseUrl,
    })
    expect(refused.code).toBe(1)
    const { guess } = JSON.parse(refused.out)
    const report = await run('import', folder, '--mapping', mappingFile('maven.json', guess))
    expect(report.opportunities).toBe(8800)
    for (const name of all) {
      const document = await run('report', name)
      expect(reportSchemas[name].safeParse(document).error).toBeUndefined()
      expect(document.doubts.length).toBeGreaterThan(0)
    }
  })

  test.each(TREND_OUTCOMES)(
    'no product, sector or account is called anything: %s',
    async (outcome) => {
      const { segments } = await run('report', 'segments', '--outcome', outcome)
      expect(segments.filter((each: { kind: string }) => each.kind === 'confirmed')).toEqual([])
    },
  )

  test('it lies where it is said to lie', () => expect(existsSync(folder)).toBe(true))
})
