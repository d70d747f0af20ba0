import type { MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'

export async function addTeam(
  session: Session,
  { name, parent, scimId }: { name: string; parent: number | null; scimId?: string },
): Promise<number> {
  const [row] = await session.run<{ id: number }>(
    `INSERT INTO team (workspace_id, name, parent_id, scim_id)
     VALUES (current_setting('app.workspace')::uuid, $1, $2, $3) RETURNING team_id AS id`,
    [name, parent, scimId ?? null],
  )
  if (row === undefined) throw new Error('a team that was written is not there')
  return row.id
}

export async function changeTeam(
  session: Session,
  id: number,
  to: { readonly name?: string | undefined; readonly parent?: number | null | undefined },
): Promise<void> {
  await session.run(
    `UPDATE team SET name = coalesce($2, name),
            parent_id = CASE WHEN $3 THEN $4::bigint ELSE parent_id END
     WHERE team_id = $1`,
    [id, to.name ?? null, to.parent !== undefined, to.parent ?? null],
  )
}

/** Who manages a team from now on; each of them gets the role that goes with it. */
export async function setManagers(
  session: Session,
  team: number,
  managers: readonly MemberId[],
): Promise<void> {
  await session.run('DELETE FROM team_manager WHERE team_id = $1', [team])
  await session.run(
    `INSERT INTO team_manager (workspace_id, team_id, member_id)
     SELECT DISTINCT workspace_id, $1::bigint, member_id FROM member WHERE member_id = ANY ($2::uuid[])`,
    [team, managers],
  )
  await session.run(
    `UPDATE member SET roles = roles || '{manager}'
     WHERE member_id = ANY ($1::uuid[]) AND NOT 'manager' = ANY (roles)`,
    [managers],
  )
}

/** Who manages nothing any more, because they are no manager. */
export async function endManaging(session: Session, member: MemberId): Promise<void> {
  await session.run('DELETE FROM team_manager WHERE member_id = $1', [member])
}

/** Its people and its teams go to the team above it. */
export async function removeTeam(session: Session, id: number): Promise<void> {
  const above = '(SELECT parent_id FROM team WHERE team_id = $1)'
  await session.run(`UPDATE member SET team_id = ${above} WHERE team_id = $1`, [id])
  await session.run(`UPDATE team SET parent_id = ${above} WHERE parent_id = $1`, [id])
  await session.run('DELETE FROM team_manager WHERE team_id = $1', [id])
  await session.run('DELETE FROM team WHERE team_id = $1', [id])
}

/** The teams that a company's directory keeps, by its own ids. */
export async function teamsOfDirectory(
  session: Session,
): Promise<Map<string, { id: number; name: string }>> {
  const rows = await session.run<{ scim_id: string; team_id: number; name: string }>(
    'SELECT scim_id, team_id, name FROM team WHERE scim_id IS NOT NULL',
  )
  return new Map(rows.map((row) => [row.scim_id, { id: row.team_id, name: row.name }]))
}

/** The teams that an admin made, by name. */
export async function teamsByHand(session: Session): Promise<Map<string, number>> {
  const rows = await session.run<{ id: number; name: string }>(
    'SELECT team_id AS id, name FROM team WHERE scim_id IS NULL ORDER BY team_id DESC',
  )
  return new Map(rows.map(({ id, name }) => [name, id]))
}

/** From now on the directory keeps a team that an admin made. */
export async function handToDirectory(session: Session, id: number, scimId: string): Promise<void> {
  await session.run('UPDATE team SET scim_id = $2 WHERE team_id = $1', [id, scimId])
}
