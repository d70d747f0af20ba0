import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AttributeMeaning, StageMeaning } from '@closed-learned/deals'
import type { Session } from '../session.ts'
import { writeActivities } from './activity-columns.ts'
import { changesOf, writeChanges } from './change-columns.ts'
import { CodeWriter, TextWriter } from './column-files.ts'
import { writeOpportunities } from './opportunity-columns.ts'
import { type Attribute, WORD_COLUMNS, type Writers } from './writers.ts'

/** What stands beside the columns: the meanings. */
export interface Manifest {
  readonly version: typeof COLUMNS_VERSION
  readonly size: number
  readonly reportedUntil: number
  readonly stageMeaning: readonly StageMeaning[]
  readonly stageOrder: readonly number[]
  readonly attributes: readonly ManifestAttribute[]
}
export interface ManifestAttribute {
  readonly name: string
  readonly meaning: AttributeMeaning
  readonly hasHistory: boolean
  readonly leftOut: string | null
}
export const COLUMNS_VERSION = 4

/**
 * Writes all that the ledger of this workspace knows as columns into a folder, streaming; the folder
 * appears whole or not at all. Two sessions, because the database sorts the changes in the second
 * while the opportunities come from the first.
 */
export async function writeColumns(
  session: Session,
  second: Session,
  folder: string,
): Promise<void> {
  const making = `${folder}.making-${process.pid}`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  try {
    const attributes = await attributesNow(session)
    const writers: Writers = {
      folder: making,
      key: [],
      words: Object.fromEntries(WORD_COLUMNS.map((name) => [name, new CodeWriter(making, name)])),
      attributes: attributes.map((_, index) => new CodeWriter(making, `attribute-${index}`)),
      accountNames: new Map(),
    }
    for (const one of [session, second]) await one.run(`SET LOCAL work_mem = '192MB'`)
    const changes = changesOf(second, attributes)
    await writeOpportunities(session, writers, attributes)
    const withHistory = await writeChanges(changes, writers, attributes)
    await writeActivities(session, writers)
    for (const coded of [...Object.values(writers.words), ...writers.attributes]) coded.closeWords()
    writeAccountNames(writers)
    const manifest = await manifestOf(session, writers, attributes, withHistory)
    writeFileSync(join(making, 'manifest.json'), JSON.stringify(manifest))
    mkdirSync(dirname(folder), { recursive: true })
    rmSync(folder, { recursive: true, force: true })
    renameSync(making, folder)
  } catch (trouble) {
    rmSync(making, { recursive: true, force: true })
    throw trouble
  }
}

/** Accounts are told apart by their keys and called by their names, where they have one. */
function writeAccountNames({ folder, words, accountNames }: Writers): void {
  const names = new TextWriter(folder, 'account-name')
  for (const [code, key] of (words.account?.words() ?? []).entries())
    names.push(accountNames.get(code) ?? key)
  names.close()
}

function attributesNow(session: Session): Promise<Attribute[]> {
  return session.run<Attribute>(`
    SELECT name, of, meaning, leak FROM (
      SELECT DISTINCT ON (of, name) * FROM attribute_meaning ORDER BY of, name, version DESC) newest
    WHERE of <> 'lead' AND kind NOT IN ('text', 'date') AND distinct_values BETWEEN 1 AND 65534
    ORDER BY of, name`)
}

async function manifestOf(
  session: Session,
  from: Writers,
  attributes: readonly Attribute[],
  withHistory: ReadonlySet<number>,
): Promise<Manifest> {
  const stages = await session.run<{ stage: string; meaning: StageMeaning; rank: number }>(
    'SELECT DISTINCT ON (stage) stage, meaning, rank FROM stage_meaning ORDER BY stage, version DESC',
  )
  const [until] = await session.run<{ ms: number | null }>(
    'SELECT (extract(epoch FROM max(reported_until)) * 1000)::float8 AS ms FROM import_batch',
  )
  const known = new Map(stages.map((row) => [row.stage, row]))
  const words = from.words.stage?.words() ?? []
  return {
    version: COLUMNS_VERSION,
    size: from.key.length,
    reportedUntil: until?.ms ?? 0,
    stageMeaning: words.map((name) => known.get(name)?.meaning ?? 'open'),
    stageOrder: words.map((name) => known.get(name)?.rank ?? -1),
    attributes: attributes.map((a, index) => ({
      name: a.name,
      meaning: a.meaning,
      hasHistory: withHistory.has(index),
      leftOut: a.leak,
    })),
  }
}
