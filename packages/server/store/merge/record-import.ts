import type { Session } from '../session.ts'

export interface ImportRecord {
  readonly system: string
  readonly mapping: unknown
  readonly files: unknown
  readonly doubts: unknown
}

/**
 * Writes down the import and moves the position of the ledger, if it brought anything: the same files
 * a second time leave everything as it was.
 */
export async function recordImport(session: Session, record: ImportRecord): Promise<void> {
  const recorded = await session.run(
    `INSERT INTO import_batch (workspace_id, batch, source, system, learned_at, exported_at,
                               reported_until, whole_export, mapping, report)
     SELECT workspace_id, batch, source, $1, learned_at, exported_at,
            coalesce(reported_until, exported_at), whole_export, $2::jsonb, $3::jsonb
     FROM this_import i
     WHERE EXISTS (SELECT FROM fresh) OR EXISTS (SELECT FROM taken WHERE rows > 0)
        OR NOT EXISTS (SELECT FROM import_batch b WHERE b.reported_until >= i.reported_until)
     RETURNING batch`,
    [
      record.system,
      JSON.stringify(record.mapping),
      JSON.stringify({ files: record.files, doubts: record.doubts }),
    ],
  )
  if (recorded.length > 0) {
    await session.run('UPDATE workspace SET ledger_position = ledger_position + 1')
  }
}
