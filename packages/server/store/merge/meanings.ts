import type { Session } from '../session.ts'

export interface SaidStage {
  readonly name: string
  readonly meaning: string
  readonly order: number
  readonly guessed: boolean
}
export interface SaidAttribute {
  readonly name: string
  readonly of: string
  readonly kind: string
  readonly meaning: string
  readonly filled: number
  readonly values: number
  readonly leak: string | null
}

/** Adds a version where a meaning is new or differs; a guess never replaces what a person decided. */
export async function mergeMeanings(
  session: Session,
  stages: readonly SaidStage[],
  attributes: readonly SaidAttribute[],
): Promise<void> {
  const newStages = await session.run(
    `INSERT INTO stage_meaning (workspace_id, stage, version, meaning, rank, guessed, learned_at)
     SELECT i.workspace_id, s.name, coalesce(was.version, 0) + 1, s.meaning, s."order", s.guessed, i.learned_at
     FROM this_import i, jsonb_to_recordset($1::jsonb)
          AS s(name text, meaning text, "order" integer, guessed boolean)
     LEFT JOIN LATERAL (SELECT * FROM stage_meaning m WHERE m.stage = s.name
                        ORDER BY version DESC LIMIT 1) was ON true
     WHERE was.stage IS NULL
        OR (was.guessed OR NOT s.guessed) AND (was.meaning, was.rank, was.guessed)
           IS DISTINCT FROM (s.meaning, s."order", s.guessed)
     RETURNING stage`,
    [JSON.stringify(stages)],
  )
  await session.run(`
    CREATE TEMP TABLE meaning_now ON COMMIT DROP AS
    SELECT DISTINCT ON (stage) stage, meaning FROM stage_meaning ORDER BY stage, version DESC`)
  await session.run('ANALYZE meaning_now')
  const newAttributes = await session.run(
    `INSERT INTO attribute_meaning (workspace_id, name, of, version, kind, meaning, filled,
                                    distinct_values, leak, learned_at)
     SELECT i.workspace_id, a.name, a.of, coalesce(was.version, 0) + 1, a.kind, a.meaning, a.filled,
            a.values, a.leak, i.learned_at
     FROM this_import i, jsonb_to_recordset($1::jsonb)
          AS a(name text, of text, kind text, meaning text, filled bigint, values integer, leak text)
     LEFT JOIN LATERAL (SELECT * FROM attribute_meaning m WHERE m.of = a.of AND m.name = a.name
                        ORDER BY version DESC LIMIT 1) was ON true
     WHERE was.name IS NULL OR (was.kind, was.meaning, was.filled, was.distinct_values, was.leak)
           IS DISTINCT FROM (a.kind, a.meaning, a.filled, a.values, a.leak)
     RETURNING name`,
    [JSON.stringify(attributes)],
  )
  // The columns hold the meanings too, also where the same files come again with others.
  if (newStages.length + newAttributes.length > 0) {
    await session.run('UPDATE workspace SET ledger_position = ledger_position + 1')
  }
}
