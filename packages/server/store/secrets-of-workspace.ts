import type pg from 'pg'
import { withClient } from './database/connections.ts'
import type { Sealing } from './sealed.ts'
import type { Session } from './session.ts'

/** What a secret is sealed about: in another row, or another workspace, it does not open. */
const about = (workspace: string, name: string) => `${workspace}/${name}`

/** Keeps a named secret of the session's workspace, sealed; a former one of that name is forgotten. */
export async function keepSecret(
  session: Session,
  sealing: Sealing,
  name: string,
  plain: Buffer,
): Promise<void> {
  const workspace = await workspaceOf(session)
  await session.run(
    `INSERT INTO secret (workspace_id, name, sealed) VALUES ($1, $2, $3)
     ON CONFLICT (workspace_id, name) DO UPDATE SET sealed = excluded.sealed`,
    [workspace, name, sealing.seal(plain, about(workspace, name))],
  )
}

/** A secret of the session's workspace; undefined if there is none of that name. */
export async function secretNamed(
  session: Session,
  sealing: Sealing,
  name: string,
): Promise<Buffer | undefined> {
  const [row] = await session.run<{ workspace_id: string; sealed: Buffer }>(
    'SELECT workspace_id, sealed FROM secret WHERE name = $1',
    [name],
  )
  return row && sealing.open(row.sealed, about(row.workspace_id, name))
}

export async function forgetSecret(session: Session, name: string): Promise<void> {
  await session.run('DELETE FROM secret WHERE name = $1', [name])
}

/** Seals with the newest key what older ones have sealed, in every workspace; gives how many. */
export function sealAnew(owner: pg.ClientConfig, sealing: Sealing): Promise<number> {
  return withClient(owner, async (client) => {
    const all = await client.query<{ id: string }>('SELECT workspace_id AS id FROM workspace')
    let count = 0
    for (const { id } of all.rows) {
      await client.query('BEGIN')
      await client.query(`SET LOCAL app.workspace = ${client.escapeLiteral(id)}`)
      count += await sealAnewIn(client, sealing, id)
      await client.query('COMMIT')
    }
    return count
  })
}

async function sealAnewIn(client: pg.Client, sealing: Sealing, workspace: string) {
  const { rows } = await client.query<{ name: string; sealed: Buffer }>(
    'SELECT name, sealed FROM secret FOR UPDATE',
  )
  const old = rows.filter(({ sealed }) => sealing.keyOf(sealed) === 'older')
  for (const { name, sealed } of old) {
    const plain = sealing.open(sealed, about(workspace, name))
    await client.query('UPDATE secret SET sealed = $2 WHERE name = $1', [
      name,
      sealing.seal(plain, about(workspace, name)),
    ])
  }
  return old.length
}

async function workspaceOf(session: Session): Promise<string> {
  const [row] = await session.run<{ id: string }>(`SELECT current_setting('app.workspace') AS id`)
  return row?.id ?? ''
}

/** The names of secrets that no key opens that is here. */
export async function secretsWithoutKey(
  session: Session,
  sealing: Sealing,
): Promise<readonly string[]> {
  const rows = await session.run<{ name: string; sealed: Buffer }>(
    'SELECT name, sealed FROM secret ORDER BY name COLLATE "C"',
  )
  return rows.filter(({ sealed }) => sealing.keyOf(sealed) === 'unknown').map(({ name }) => name)
}
