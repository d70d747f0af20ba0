import pg, { type ClientConfig } from 'pg'

export const SCHEMA = 'closed_learned'
/** Owns the schema and changes it; no superuser, and row security holds for it where it is forced. */
export const OWNER_ROLE = 'closed_learned_owner'
/** What the program works as; it owns nothing and row security always holds for it. */
export const APP_ROLE = 'closed_learned_app'

/** Settings of each connection, so that results never depend on how a server was set up. */
export const SESSION_OPTIONS = `-c search_path=${SCHEMA} -c timezone=UTC -c datestyle=ISO -c jit=off -c temp_buffers=128MB`

/** Runs something on a connection of its own. */
export async function withClient<T>(
  config: ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionTimeoutMillis: 15_000, ...config })
  // A server that goes away tells it on the connection too; the query that waits reports it.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The schema, made by its owner; two processes may do so at the same moment. */
export async function makeSchema(owner: ClientConfig): Promise<void> {
  await withClient(owner, (client) => client.query(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`)).catch(
    (error: unknown) => {
      if (!isConcurrently(error)) throw error
    },
  )
}

/** Errors that two processes cause each other by making the same thing at the same time. */
export function isConcurrently(error: unknown): boolean {
  const { code, message } = error as pg.DatabaseError
  return code === '23505' || code === '42710' || code === '42P06' || /concurrently/.test(message)
}
