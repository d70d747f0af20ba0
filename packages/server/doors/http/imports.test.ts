import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ImportState, OPERATOR } from '@closed-learned/deals'
import { beforeEach, describe, expect, test } from 'vitest'
import { scratchFolder } from '../../testing/scratch.ts'
import { writeSmallExport } from '../../testing/small-export.ts'
import { testHouse } from '../../testing/test-house.ts'
import { dataState } from '../../work/data-state.ts'
import { importClient, OWN } from './testing/import-client.ts'

const house = await testHouse()
const folder = scratchFolder()
const { said, ask, draft, settled, checked, taken } = await importClient(house)

beforeEach(() => house.empty())

const standing = async () => (await dataState(house, OPERATOR)).opportunities
const smallExport = (deals: number) => {
  const at = writeSmallExport(join(folder, `export-${deals}`), deals)
  return Object.fromEntries(readdirSync(at).map((name) => [name, readFileSync(join(at, name))]))
}

describe('from dropped files to standing deals', () => {
  test('an unknown layout is refused with a guess, corrected, looked at and taken', async () => {
    const id = await draft({ 'own.csv': OWN })
    const refused = await checked(id)
    expect(refused).toMatchObject({
      state: 'refused',
      report: null,
      refusal: { kind: 'mapping-needed', guess: { opportunities: { from: 'own.csv', id: 'Ref' } } },
      uploads: [{ name: 'own.csv', bytes: OWN.length }],
    })
    expect(refused.files).toMatchObject([
      {
        name: 'own.csv',
        kind: 'unknown',
        system: null,
        rows: 4,
        columns: [
          { name: 'Ref', samples: ['D-1', 'D-2', 'D-3'] },
          { name: 'Firma' },
          { name: 'Opened' },
          { name: 'State' },
          { name: 'Sparte', samples: ['Retail', 'Energy'] },
        ],
      },
    ])
    expect(refused.mapping).toEqual(refused.refusal?.guess)

    const mapping = {
      ...refused.refusal?.guess,
      opportunities: {
        from: 'own.csv',
        id: 'Ref',
        account: 'Firma',
        createdAt: 'Opened',
        stage: 'State',
        attributes: ['Sparte'],
      },
      stages: { Limbo: 'parked' },
      attributeMeanings: { Sparte: 'vertical' },
    }
    const look = await checked(id, { mapping })
    expect(look).toMatchObject({
      state: 'checked',
      refusal: null,
      report: { dryRun: true, opportunities: 4, rejectedFile: null, rejected: [] },
      files: [{ kind: 'opportunities', rows: 4 }],
    })
    expect(look.report?.stages).toContainEqual({ name: 'Limbo', meaning: 'parked', guessed: false })
    expect(look.report?.attributes).toMatchObject([{ name: 'Sparte', meaning: 'vertical' }])
    expect(await standing()).toBe(0)

    // Without a mapping of its own it takes what was looked at.
    const done = await taken(id)
    expect(done).toMatchObject({ state: 'done', report: { dryRun: false, opportunities: 4 } })
    expect(done.report?.stages).toContainEqual({ name: 'Limbo', meaning: 'parked', guessed: false })
    expect(await standing()).toBe(4)
    expect(done.version).toBeGreaterThan(look.version)
  })

  test('the saved mapping, given again, keeps what was corrected', async () => {
    const id = await draft({ 'own.csv': OWN })
    const { refusal } = await checked(id)
    const mapping = { ...refusal?.guess, attributeMeanings: { Sparte: 'product' } }
    await checked(id, { mapping })
    const saved = await ask('GET', `/${id}/mapping.json`)
    expect(saved.headers.get('content-disposition')).toMatch(/attachment; filename="mapping.json"/)
    expect(saved.text).toMatch(/^\{\n {2}"/)
    const other = await draft({ 'own.csv': OWN })
    const again = await checked(other, { mapping: saved.json })
    expect(again).toMatchObject({ state: 'checked', mapping: saved.json })
    expect(again.report?.attributes).toContainEqual(
      expect.objectContaining({ name: 'Sparte', meaning: 'product' }),
    )
    const mistyped = await checked(other, {
      mapping: { ...saved.json, attributeMeanings: { Spate: 'product' } },
    })
    expect(mistyped.report?.doubts).toContainEqual(expect.stringContaining('"Spate"'))
    expect(mistyped.report?.attributes[0]?.meaning).not.toBe('product')
  })

  test('a known layout needs no words; asked twice it comes in once', async () => {
    const id = await draft(smallExport(60))
    const posts = [1, 2, 3].map(() => ask('POST', `/${id}/take`))
    for (const { status, json } of await Promise.all(posts)) {
      expect([status, json.state]).toEqual([202, 'importing'])
    }
    const done = await settled(id)
    expect(done).toMatchObject({ state: 'done', report: { opportunities: 60, changes: 120 } })
    const after = await ask('POST', `/${id}/take`)
    expect(after).toMatchObject({ status: 202, json: { state: 'done', version: done.version } })
    const { imports } = (await ask('GET', '')).json
    expect(imports).toMatchObject([
      {
        batch: 1,
        system: 'salesforce',
        learnedAt: '2026-06-01T12:00:00.000Z',
        opportunities: 60,
        files: [
          { name: 'Opportunity.csv', kind: 'opportunities', rows: 60, rejected: 0 },
          { name: 'OpportunityFieldHistory.csv', kind: 'history', rows: 180 },
        ],
      },
    ])
    expect(Date.parse(imports[0].exportedAt)).toBeGreaterThan(0)
    for (const [method, path] of [
      ['POST', '/check'],
      ['PUT', '/files/more.csv'],
      ['DELETE', '/files/Opportunity.csv'],
    ] as const) {
      const { status, json } = await ask(
        method,
        `/${id}${path}`,
        method === 'PUT' ? 'a' : undefined,
      )
      expect([path, status, json.kind]).toEqual([path, 409, 'busy'])
    }
    expect((await ask('DELETE', `/${id}`)).status).toBe(204)
    expect(await standing()).toBe(60)
  })

  test('while the rows are read the page knows the files, the mapping and how far it is', async () => {
    const id = await draft(smallExport(8_000))
    const { json } = await ask('POST', `/${id}/check`)
    expect(json.state).toBe('reading')
    const seen: ImportState[] = []
    for (;;) {
      const { json } = await ask('GET', `/${id}`)
      if (json.state !== 'reading') break
      seen.push(json)
    }
    const early = seen.find((state) => state.files.length > 0 && state.mapping !== null)
    expect(early?.files).toMatchObject([{ kind: 'opportunities', system: 'salesforce' }, {}])
    expect(early?.mapping).toMatchObject({ opportunities: { stage: 'StageName' } })
    const progress = seen.flatMap((state) => state.progress ?? [])
    expect(progress.some(({ bytes, ofBytes }) => bytes > 0 && bytes < ofBytes)).toBe(true)
    expect(progress.at(-1)).toMatchObject({ read: true })
    const versions = seen.map((state) => state.version)
    expect(versions).toEqual([...versions].sort((a, b) => a - b))
    expect((await settled(id)).report?.opportunities).toBe(8_000)
  })

  test('another look takes the place of the one that runs, and a further file ends it', async () => {
    const id = await draft(smallExport(8_000))
    await ask('POST', `/${id}/check`)
    const look = await checked(id, { mapping: { attributeMeanings: { LeadSource: 'persona' } } })
    expect(look.report?.attributes).toContainEqual(
      expect.objectContaining({ name: 'LeadSource', meaning: 'persona' }),
    )
    await ask('POST', `/${id}/check`)
    await ask('PUT', `/${id}/files/note.txt`, 'nothing of interest')
    const { json } = await ask('GET', `/${id}`)
    expect(json).toMatchObject({ state: 'open', report: null, files: [] })
    const done = await taken(id)
    expect(done.report?.doubts).toContainEqual(expect.stringContaining('note.txt'))
    expect(await standing()).toBe(8_000)
  })

  test('two uploads at once do not touch each other', async () => {
    const [one, other] = await Promise.all([
      draft(smallExport(3_000)),
      draft({ 'Opportunity.csv': smallExport(40)['Opportunity.csv'] ?? '' }),
    ])
    await Promise.all([ask('POST', `/${one}/check`), ask('POST', `/${other}/check`)])
    const [first, second] = await Promise.all([settled(one), settled(other)])
    expect(first.report?.opportunities).toBe(3_000)
    expect(second.report?.opportunities).toBe(40)
    const [, last] = await Promise.all([taken(one), taken(other)])
    expect(last.state).toBe('done')
    expect(await standing()).toBe(3_000)
  })
})

describe('rows that are set aside', () => {
  const BAD = 'Deal,Opened,Stage\n=A1,2025-01-05,Open\n,2025-01-06,Open\nC,2025-02-30,"=cmd|x"\n'
  const mapping = {
    opportunities: { from: 'bad.csv', id: 'Deal', createdAt: 'Opened', stage: 'Stage' },
  }

  test.each(['check', 'take'])('can be read and downloaded after a %s', async (how) => {
    const id = await draft({ 'bad.csv': BAD })
    expect((await ask('GET', `/${id}/rejected.csv`)).status).toBe(404)
    const kept = () => readdirSync(house.dataDir).includes('rejected')
    const { report } = await (how === 'check' ? checked : taken)(id, { mapping })
    expect(kept()).toBe(how === 'take')
    expect(report).toMatchObject({
      files: [{ rows: 3, rejected: 2 }],
      rejectedFile: expect.stringMatching(/^[^/]+\.csv$/),
      rejected: [
        {
          file: 'bad.csv',
          line: 3,
          reason: expect.stringMatching(/id/),
          content: ',2025-01-06,Open',
        },
        { file: 'bad.csv', line: 4 },
      ],
    })
    const { headers, text } = await ask('GET', `/${id}/rejected.csv`)
    expect(headers.get('content-type')).toMatch(/^text\/csv/)
    expect(headers.get('content-disposition')).toMatch(/^attachment/)
    expect(text).toMatch(/^file,line,reason,content\nbad\.csv,3,/)
    expect(text.split('\n')).toHaveLength(4)
    expect(await standing()).toBe(how === 'check' ? 0 : 1)
  })

  test('are told up to 200, kept all, and are safe to open', async () => {
    const rows = Array.from({ length: 300 }, (_, n) => `=D${n},2025-02-30,Open`).join('\n')
    const id = await draft({ 'bad.csv': `Deal,Opened,Stage\n${rows}\n` })
    const { report } = await checked(id, { mapping })
    expect(report?.rejected).toHaveLength(200)
    expect(report?.files[0]?.rejected).toBe(300)
    const { text } = await ask('GET', `/${id}/rejected.csv`)
    expect(text.match(/,"'=D\d+,2025-02-30,Open"\n/g)).toHaveLength(300)
  })

  test('are an empty table where there are none', async () => {
    const id = await draft(smallExport(40))
    await checked(id)
    const { status, text } = await ask('GET', `/${id}/rejected.csv`)
    expect([status, text]).toEqual([200, 'file,line,reason,content\n'])
  })
})

test('no bug was told to the operator', () => expect(said).toEqual([]))
