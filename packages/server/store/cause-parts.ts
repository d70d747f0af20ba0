import { randomUUID } from 'node:crypto'
import { CAUSES, type CausePart, FIRST_PARTS } from '@closed-learned/deals'
import type { Session } from './session.ts'
import { uuidOr } from './uuid-or.ts'

/** Every curated part of the workspace, retired ones too; the first ask puts the usual ones in. */
export async function readCauseParts(session: Session, now: number): Promise<CausePart[]> {
  const known = await allParts(session)
  if (known.length > 0) return known
  // Two who ask first take turns.
  await session.run('SELECT pg_advisory_xact_lock(7201, 6)')
  const since = await allParts(session)
  if (since.length > 0) return since
  await session.run(
    `INSERT INTO cause_part (workspace_id, cause_part_id, cause, parent_id, name, added_at)
     SELECT current_setting('app.workspace')::uuid, p.id, p.cause, p.parent, p.name, to_timestamp($2::float8 / 1000)
     FROM jsonb_to_recordset($1::jsonb) AS p(id uuid, cause text, parent uuid, name text)`,
    [JSON.stringify(firstParts()), now],
  )
  return allParts(session)
}

function firstParts(): Pick<CausePart, 'id' | 'cause' | 'parent' | 'name'>[] {
  return CAUSES.flatMap((cause) =>
    FIRST_PARTS[cause].flatMap(([name, aspects]) => {
      const id = randomUUID()
      const below = aspects.map((aspect) => ({ id: randomUUID(), cause, parent: id, name: aspect }))
      return [{ id, cause, parent: null, name }, ...below]
    }),
  )
}

function allParts(session: Session): Promise<CausePart[]> {
  return session.run<CausePart>(
    `SELECT cause_part_id AS id, cause, parent_id AS parent, name,
            (extract(epoch FROM retired_at) * 1000)::float8 AS "retiredAt"
     FROM cause_part ORDER BY added_at, cause_part_id`,
  )
}

/** Until the end of the session nobody else adds or renames. */
export async function oneCuratorAtATime(session: Session): Promise<void> {
  await session.run('SELECT pg_advisory_xact_lock(7201, 6)')
}

export async function writeCausePart(
  session: Session,
  { id, cause, parent, name }: CausePart,
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO cause_part (workspace_id, cause_part_id, cause, parent_id, name, added_at)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3, $4, to_timestamp($5::float8 / 1000))`,
    [id, cause, parent, name, now],
  )
}

/** Renames a part, retires it or takes it up again. */
export async function changeCausePart(
  session: Session,
  { id, name, retiredAt }: CausePart,
): Promise<void> {
  await session.run(
    `UPDATE cause_part SET name = $2, retired_at = to_timestamp($3::float8 / 1000)
     WHERE cause_part_id = $1`,
    [uuidOr(id), name, retiredAt],
  )
}
