import { describe, expect, it } from 'vitest'
import { openFilesSource } from './files-source.ts'
import type { FilesLook } from './look-at.ts'
import { folderOf, readFiles, refusalOf } from './testing/read-source.ts'
import { WEEKLY_EXPORT } from './testing/weekly-export.ts'

const DEALS = `Deal,Opened,Stage,Region
A1,2024-01-01,Lead,North
A2,2024-01-02,Closed Won,South
A3,2024-01-03,Closed Lost,North
`

/** What was told before any row was read, and with the reading. */
async function looks(files: Record<string, string>, mapping?: unknown) {
  const told: FilesLook[] = []
  const paths = [folderOf(files)]
  const source = await openFilesSource({ paths, mapping, onLook: (look) => told.push(look) })
  const early = [...told]
  const { mapping: used } = await source.read(async () => {})
  return { early, told, used }
}

describe('what the files are taken for', () => {
  it('is told before their rows are read, with the columns and the mapping', async () => {
    const { early } = await looks({ 'Opportunity.csv': WEEKLY_EXPORT, 'else.csv': 'a,b\n1,2\n' })
    expect(early.map((look) => look.mapping === null)).toEqual([true, false])
    const [, planned] = early
    expect(planned?.files).toMatchObject([
      { name: 'Opportunity.csv', kind: 'opportunities', system: 'salesforce' },
      { name: 'else.csv', kind: 'unused', system: null, rows: 1 },
    ])
    expect(planned?.files[0]?.columns.map(({ name }) => name)).toContain('StageName')
    expect(planned?.mapping).toMatchObject({ opportunities: { stage: 'StageName' }, stages: {} })
  })

  it('is told below a title block, with few and short samples', async () => {
    const long = 'x'.repeat(500)
    const text = `Weekly list\n\nDeal,Stage,Note\nA1,Lead,\nA2,Lead,${long}\nA3,Won,b\nA4,Lost,c\nA5,On hold,d\n`
    const { early } = await looks(
      { 'deals.csv': text },
      { opportunities: { from: 'deals.csv', id: 'Deal', stage: 'Stage' } },
    )
    expect(early.at(-1)?.files[0]).toEqual({
      name: 'deals.csv',
      kind: 'opportunities',
      system: null,
      rows: 5,
      columns: [
        { name: 'Deal', samples: ['A1', 'A2', 'A3'] },
        { name: 'Stage', samples: ['Lead', 'Won', 'Lost'] },
        { name: 'Note', samples: [`${long.slice(0, 59)}…`, 'b', 'c'] },
      ],
    })
  })

  it('is told while reading where only all rows settle it', async () => {
    const rows = Array.from({ length: 40_000 }, (_, n) => `A${n},01/02/2024,Lead`)
    const text = `Deal,Opened,Stage\n${rows.join('\n')}\nZ,13/02/2024,Lead\n`
    const { early, told } = await looks(
      { 'deals.csv': text },
      { opportunities: { from: 'deals.csv', id: 'Deal', createdAt: 'Opened', stage: 'Stage' } },
    )
    expect(early).toMatchObject([{ mapping: null, files: [{ kind: 'unknown', rows: null }] }])
    expect(told.at(-1)).toMatchObject({
      mapping: { opportunities: { createdAt: 'Opened' } },
      files: [{ kind: 'opportunities', columns: [{}, { samples: ['01/02/2024'] }, {}] }],
    })
  })

  it('is told also where the import is refused', async () => {
    const told: FilesLook[] = []
    const paths = [folderOf({ 'own.csv': DEALS.replace('Deal', 'Ref') })]
    const mapping = { opportunities: { from: 'own.csv', id: 'Rff' } }
    await refusalOf(openFilesSource({ paths, mapping, onLook: (look) => told.push(look) }))
    expect(told[0]?.files[0]?.columns[0]?.name).toBe('Ref')
  })
})

describe('what attributes are about', () => {
  const opportunities = {
    from: 'deals.csv',
    id: 'Deal',
    createdAt: 'Opened',
    attributes: ['Region', 'Stage'],
  }
  const read = async (attributeMeanings: Record<string, string>) =>
    (await readFiles({ 'deals.csv': DEALS }, { opportunities, attributeMeanings })).report

  it('is as a person says, and is kept in the mapping', async () => {
    const report = await read({ Region: 'product' })
    expect(report.attributes).toMatchObject([
      { name: 'Region', meaning: 'product' },
      { name: 'Stage', meaning: 'other' },
    ])
    expect(report.mapping).toMatchObject({ attributeMeanings: { Region: 'product' } })
    const again = await readFiles({ 'deals.csv': DEALS }, report.mapping)
    expect(again.report.mapping).toEqual(report.mapping)
    expect(again.report.attributes).toEqual(report.attributes)
  })

  it('is guessed where nobody says, and a guess is not written down', async () => {
    const { report } = await readFiles({ 'deals.csv': DEALS }, { opportunities })
    expect(report.attributes[0]).toMatchObject({ name: 'Region', meaning: 'geography' })
    expect(report.mapping).not.toHaveProperty('attributeMeanings')
  })

  it('may be said of a column whose name is also that of a field', async () => {
    const text = DEALS.replace('Region', 'stage')
    const { report } = await readFiles(
      { 'deals.csv': text },
      {
        opportunities: { ...opportunities, attributes: ['stage'] },
        attributeMeanings: { stage: 'vertical' },
      },
    )
    expect(report.attributes).toMatchObject([{ name: 'stage (column)', meaning: 'vertical' }])
    expect(report.doubts.join()).not.toMatch(/no such attribute/)
  })

  it('is doubted where no such column was read, and refused where the word is not known', async () => {
    const { doubts } = await read({ Regoin: 'geography', constructor: 'other' })
    expect(doubts).toContain(
      'The mapping says what is meant by "Regoin", "constructor", and no such attribute was read.',
    )
    const refusal = await refusalOf(read({ Region: 'place' }))
    expect(refusal.text).toMatch(/attributeMeanings\.Region must be one of "vertical", "sizeBand"/)
  })
})
