import { OUTCOME_OF_MEANING } from '@closed-learned/deals'
import type { Session } from '../session.ts'

/** What the merge has to know about the import as a whole. */
export interface ThisImport {
  readonly source: string
  readonly exportedAt: number | null
  readonly wholeExport: boolean
  readonly learnedAt: number
  readonly stages: readonly { readonly name: string; readonly meaning: string }[]
}

export interface Moments {
  readonly batch: number
  /** Milliseconds. */
  readonly exportedAt: number
  readonly reportedUntil: number
}

/**
 * Numbers the import and dates it: one row, `this_import`, that every later statement reads. The
 * export moment is the one that the source states, else the newest thing that happened in it;
 * expected close dates never count, because they lie in the future, but the close date of a closed
 * deal without a closing day is its closing.
 */
export async function beginImport(session: Session, it: ThisImport): Promise<Moments> {
  const closed = it.stages
    .filter(({ meaning }) => meaning in OUTCOME_OF_MEANING)
    .map(({ name }) => name)
  await session.run(
    `CREATE TEMP TABLE this_import ON COMMIT DROP AS
     WITH newest AS (
       SELECT greatest(
         (SELECT greatest(max(at), max(created_at), max(modified_at),
                          max((values->>'closedAt')::date::timestamp AT TIME ZONE 'UTC'))
            FROM said_opportunity),
         (SELECT max((values->>'closeDate')::date::timestamp AT TIME ZONE 'UTC') FROM said_opportunity
           WHERE $2::float8 IS NULL AND NOT EXISTS (SELECT FROM said_change)
             AND at IS NULL AND NOT values ? 'closedAt'
             AND (values->>'stage' = ANY($5) OR values->>'outcome' <> 'open')
             AND (values->>'closeDate')::date <= to_timestamp($4::float8 / 1000)::date),
         (SELECT max(at) FROM said_change)) AS at)
     SELECT current_setting('app.workspace')::uuid AS workspace_id,
            $1::text AS source, $3::boolean AS whole_export,
            to_timestamp($4::float8 / 1000) AS learned_at,
            (SELECT coalesce(max(batch), 0) + 1 FROM import_batch) AS batch,
            coalesce(to_timestamp($2::float8 / 1000), newest.at, to_timestamp($4::float8 / 1000)) AS exported_at,
            greatest(to_timestamp($2::float8 / 1000), newest.at) AS reported_until
       FROM newest`,
    [it.source, it.exportedAt, it.wholeExport, it.learnedAt, closed],
  )
  await session.run('ANALYZE this_import')
  const [row] = await session.run<Moments>(
    `SELECT batch, (extract(epoch FROM exported_at) * 1000)::float8 AS "exportedAt",
            (extract(epoch FROM coalesce(reported_until, exported_at)) * 1000)::float8 AS "reportedUntil"
       FROM this_import`,
  )
  if (!row) throw new Error('this_import holds no row')
  return row
}
