import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type AttributeMeaning, HISTORY_FIELDS, type StageMeaning } from '@closed-learned/deals'
import type { Session } from '../session.ts'
import { dayOf, daySql, outcomeCode } from './cell-values.ts'
import { CodeWriter, NumberWriter } from './column-files.ts'
import { eachCopyRow } from './copy-rows.ts'
import { writeOpportunities } from './opportunity-columns.ts'
import { type Attribute, WORD_COLUMNS, type Writers } from './writers.ts'

/** What stands beside the columns: the lists of words and the meanings. */
export interface Manifest {
  readonly version: typeof COLUMNS_VERSION
  readonly size: number
  readonly reportedUntil: number
  readonly words: Record<string, readonly string[]>
  readonly stageMeaning: readonly StageMeaning[]
  readonly stageOrder: readonly number[]
  readonly attributes: readonly ManifestAttribute[]
}
export interface ManifestAttribute {
  readonly name: string
  readonly meaning: AttributeMeaning
  readonly hasHistory: boolean
  readonly leftOut: string | null
  readonly values: readonly string[]
}
export const COLUMNS_VERSION = 1

/**
 * Writes all that the ledger of this workspace knows as columns into a folder, streaming; the folder
 * appears whole or not at all.
 */
export async function writeColumns(session: Session, folder: string): Promise<void> {
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
    }
    await writeOpportunities(session, writers, attributes)
    const withHistory = await writeChanges(session, writers, attributes)
    await writeActivities(session, writers)
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

function attributesNow(session: Session): Promise<Attribute[]> {
  return session.run<Attribute>(`
    SELECT name, of, meaning, leak FROM (
      SELECT DISTINCT ON (of, name) * FROM attribute_meaning ORDER BY of, name, version DESC) newest
    WHERE of <> 'lead' AND kind NOT IN ('text', 'date') AND distinct_values BETWEEN 1 AND 65534
    ORDER BY of, name`)
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`

async function writeChanges(session: Session, to: Writers, attributes: readonly Attribute[]) {
  const names = new Map(attributes.map((a, index) => [a.of === 'opportunity' ? a.name : '', index]))
  const codes = new Map<string, number>(HISTORY_FIELDS.map((name, index) => [name, index]))
  const columns = {
    field: new NumberWriter(to.folder, 'change-field', 'u8'),
    attribute: new NumberWriter(to.folder, 'change-attribute', 'i16'),
    day: new NumberWriter(to.folder, 'change-day', 'i32'),
    before: new NumberWriter(to.folder, 'change-before', 'f64'),
    after: new NumberWriter(to.folder, 'change-after', 'f64'),
    precision: new NumberWriter(to.folder, 'change-precision', 'u8'),
  }
  const starts = new Grouping(to, 'change-start')
  const withHistory = new Set<number>()
  const query = `
    SELECT opportunity_id, field, ${daySql('at')}, old, new, precision
    FROM opportunity_change
    WHERE field IN (${[...codes.keys(), ...names.keys()].map(quote).join(', ')})
    ORDER BY opportunity_id, at, batch, ordinal`
  await eachCopyRow(session.copyOut(query), (cells) => {
    const field = cells[1] ?? ''
    const attribute = names.get(field)
    const code = attribute === undefined ? codes.get(field) : codes.get('attribute')
    if (code === undefined) return
    if (attribute !== undefined) withHistory.add(attribute)
    starts.reach(Number(cells[0]))
    columns.field.push(code)
    columns.attribute.push(attribute ?? -1)
    columns.day.push(Number(cells[2]))
    const words = attribute === undefined ? to.words[field] : to.attributes[attribute]
    columns.before.push(changeValue(field, words, cells[3] ?? null))
    columns.after.push(changeValue(field, words, cells[4] ?? null))
    columns.precision.push(Number(cells[5]))
    starts.count++
  })
  starts.close()
  for (const column of Object.values(columns)) column.close()
  return withHistory
}

function changeValue(field: string, words: CodeWriter | undefined, text: string | null): number {
  if (text === null || text === '') return Number.NaN
  if (words) return words.code(text)
  switch (field) {
    case 'closeDate':
    case 'closedAt':
    case 'buyerDate':
      return dayOf(text)
    case 'amount':
    case 'probability':
      return Number(text)
    case 'outcome':
      return outcomeCode(text)
    default:
      return 1
  }
}

async function writeActivities(session: Session, to: Writers): Promise<void> {
  const days = new NumberWriter(to.folder, 'activity-day', 'i32')
  const directions = new NumberWriter(to.folder, 'activity-direction', 'u8')
  const starts = new Grouping(to, 'activity-start')
  const query = `SELECT opportunity_id, ${daySql('at')}, direction FROM activity ORDER BY opportunity_id, at`
  await eachCopyRow(session.copyOut(query), (cells) => {
    starts.reach(Number(cells[0]))
    days.push(Number(cells[1]))
    directions.push(cells[2] === 'us' ? 1 : cells[2] === 'buyer' ? 2 : 0)
    starts.count++
  })
  starts.close()
  days.close()
  directions.close()
}

/** Where the entries of each opportunity begin; both streams come in the order of their numbers. */
class Grouping {
  count = 0
  #next = 0
  readonly #starts: NumberWriter
  readonly #keys: readonly number[]

  constructor(to: Writers, name: string) {
    this.#keys = to.key
    this.#starts = new NumberWriter(to.folder, name, 'u32')
    this.#advance()
  }

  reach(key: number): void {
    while ((this.#keys[this.#next - 1] ?? key) < key) this.#advance()
  }

  close(): void {
    while (this.#next <= this.#keys.length) this.#advance()
    this.#starts.close()
  }

  #advance(): void {
    this.#starts.push(this.count)
    this.#next++
  }
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
  const words = Object.fromEntries(
    WORD_COLUMNS.map((name) => [name, from.words[name]?.values ?? []]),
  )
  return {
    version: COLUMNS_VERSION,
    size: from.key.length,
    reportedUntil: until?.ms ?? 0,
    words,
    stageMeaning: (words.stage ?? []).map((name) => known.get(name)?.meaning ?? 'open'),
    stageOrder: (words.stage ?? []).map((name) => known.get(name)?.rank ?? -1),
    attributes: attributes.map((a, index) => ({
      name: a.name,
      meaning: a.meaning,
      hasHistory: withHistory.has(index),
      leftOut: a.leak,
      values: from.attributes[index]?.values ?? [],
    })),
  }
}
