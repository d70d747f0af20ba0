import type { Session } from '../session.ts'
import { mergeAccounts } from './accounts.ts'
import { writeChanges } from './changes.ts'
import { addDifferences } from './differences.ts'
import { mergeMeanings, type SaidAttribute, type SaidStage } from './meanings.ts'
import { mergeOpportunities, oneRowEach } from './opportunities.ts'
import { recordOutcomes } from './outcomes.ts'
import { mergePeople, mergeUsersAndContacts } from './people.ts'
import { keepRealChanges } from './real-changes.ts'
import { analyseStaging } from './staging.ts'
import { mergeSurroundings } from './surroundings.ts'
import { beginImport, type Moments, type ThisImport } from './this-import.ts'

export interface Said extends ThisImport {
  readonly stages: readonly SaidStage[]
  readonly attributes: readonly SaidAttribute[]
  /** Keys of rows that were there and could not be read. */
  readonly rejectedKeys: readonly string[]
}

export interface Merged extends Moments {
  /** Standing after the import, without deleted and gone ones. */
  readonly opportunities: number
  readonly changes: number
  readonly activities: number
  /** Earlier rows of an id that stands more than once. */
  readonly doubled: number
  /** Rows by file that added or changed something. */
  readonly accepted: ReadonlyMap<number, number>
  readonly leftOut: readonly { file: number; line: number; reason: string }[]
}

/**
 * Takes what was staged into the ledgers, set-wise, inside the transaction of the import: either all
 * of it holds afterwards or nothing.
 */
export async function merge(session: Session, said: Said): Promise<Merged> {
  await session.run(`SET LOCAL work_mem = '192MB'`)
  await session.run('SET LOCAL jit = off')
  // Tables that fill within the transaction have no statistics yet; a guess of one row each would
  // join them row by row.
  await session.run('SET LOCAL enable_nestloop = off')
  await analyseStaging(session)
  const moments = await beginImport(session, said)
  await mergePeople(session)
  await mergeUsersAndContacts(session)
  await mergeAccounts(session)
  const doubled = await oneRowEach(session)
  await mergeOpportunities(session)
  await keepRealChanges(session)
  await addDifferences(session, said.rejectedKeys)
  await writeChanges(session)
  await mergeMeanings(session, said.stages, said.attributes)
  await recordOutcomes(session)
  await mergeSurroundings(session)
  await countOpportunityRows(session)
  return { ...moments, ...(await countAll(session)), doubled }
}

/** A row counts as accepted if it brought an opportunity or a change; the others say what is known. */
async function countOpportunityRows(session: Session): Promise<void> {
  await session.run(`
    INSERT INTO taken
    SELECT file, count(DISTINCT line) FROM (
      SELECT file, line FROM row_now WHERE is_new
      UNION ALL SELECT file, line FROM fresh WHERE of_state) rows
    GROUP BY file
    UNION ALL SELECT file, count(*) FROM fresh WHERE NOT of_state GROUP BY file
    UNION ALL SELECT s.file, count(*) FROM said_change s JOIN row_now n ON n.key = s.key AND n.is_new
    WHERE s.field = 'created' GROUP BY s.file`)
  const [states] = await session.run<{ any: boolean }>(
    'SELECT EXISTS (SELECT FROM said_opportunity WHERE at IS NOT NULL) AS any',
  )
  if (!states?.any) return
  await session.run(`
    INSERT INTO taken SELECT s.file, count(*) FROM said_opportunity s
    JOIN row_now n ON n.key = s.key AND n.is_new AND (n.file, n.line) <> (s.file, s.line)
    WHERE s.at IS NOT NULL AND NOT EXISTS (
      SELECT FROM fresh f WHERE f.of_state AND f.file = s.file AND f.line = s.line)
    GROUP BY s.file`)
}

async function countAll(session: Session) {
  const [counts] = await session.run<{
    opportunities: number
    changes: number
    activities: number
  }>(`
    SELECT (SELECT count(*) FROM opportunity WHERE NOT values ? 'gone' AND NOT values ? 'deleted') AS opportunities,
           (SELECT count(*) FROM fresh WHERE field NOT IN ('gone', 'deleted')) AS changes,
           (SELECT count(*) FROM activity WHERE batch = (SELECT batch FROM this_import)) AS activities`)
  const taken = await session.run<{ file: number; rows: number }>(
    'SELECT file, sum(rows)::bigint AS rows FROM taken GROUP BY file',
  )
  const leftOut = await session.run<{ file: number; line: number; reason: string }>(
    'SELECT file, line, reason FROM left_out ORDER BY file, line',
  )
  if (!counts) throw new Error('the import counted nothing')
  return { ...counts, accepted: new Map(taken.map((row) => [row.file, row.rows])), leftOut }
}
