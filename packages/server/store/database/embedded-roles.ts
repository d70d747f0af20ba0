import type { Client, ClientConfig, DatabaseError } from 'pg'
import { APP_ROLE, makeSchema, OWNER_ROLE, SCHEMA, withClient } from './connections.ts'
import type { Secrets } from './secrets.ts'

export interface EmbeddedConnections {
  readonly superuser: ClientConfig
  readonly owner: ClientConfig
  readonly app: ClientConfig
}

export const DATABASE = 'closed_learned'

/** Makes the roles, the database and its schema where they are missing; the schema, made last, is the sign. */
export async function prepareEmbedded(
  to: EmbeddedConnections,
  secrets: Secrets,
  isNew: boolean,
): Promise<void> {
  // A new cluster is not asked: the vain login would stand in its log as a failure.
  if (!isNew && (await isPrepared(to.owner))) return
  await withClient(to.superuser, async (client) => {
    // What a killed start was making may still be on its way: wait until its session has ended.
    await client.query('SELECT pg_advisory_lock(7201, 1)')
    await makeLogin(client, OWNER_ROLE, secrets.owner)
    await makeLogin(client, APP_ROLE, secrets.app)
    const known = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE])
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE}`)
    await client.query(`REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`)
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${DATABASE} TO ${APP_ROLE}`)
  })
  await makeSchema(to.owner)
}

async function isPrepared(owner: ClientConfig): Promise<boolean> {
  try {
    return await withClient(owner, async (client) => {
      const found = await client.query('SELECT FROM pg_namespace WHERE nspname = $1', [SCHEMA])
      return found.rowCount === 1
    })
  } catch (error) {
    // No such role yet (which reads as a wrong password), or no such database.
    if (['28P01', '3D000'].includes((error as DatabaseError).code ?? '')) return false
    throw error
  }
}

/** Each role has a password of its own, so that a connection of one can never become the other. */
async function makeLogin(client: Client, role: string, password: string): Promise<void> {
  const known = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
  if (known.rowCount === 0) await client.query(`CREATE ROLE ${role}`)
  await client.query(`ALTER ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
}
