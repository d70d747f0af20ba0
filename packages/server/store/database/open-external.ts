import { type RefusalKind, Refused, refuse } from '@closed-learned/deals'
import pg, { type ClientConfig } from 'pg'
import { APP_ROLE, makeSchema, OWNER_ROLE, SESSION_OPTIONS, withClient } from './connections.ts'
import { prepareExternal, requireHarmlessRoles } from './external-roles.ts'

export interface ExternalConnections {
  readonly owner: ClientConfig
  readonly app: ClientConfig
}

/** Looks over the PostgreSQL that the person gave, and makes what is missing in it. */
export async function openExternal(databaseUrl: string): Promise<ExternalConnections> {
  const login = parseUrl(databaseUrl)
  try {
    await withClient(login, async (client) => {
      await requireSuitable(client)
      await prepareExternal(client)
      await requireHarmlessRoles(client)
    })
    const as = (role: string) => ({
      ...login,
      options: `${login.options ?? ''} -c role=${role}`.trim(),
    })
    const connections = { owner: as(OWNER_ROLE), app: as(APP_ROLE) }
    await makeSchema(connections.owner)
    await requireRole(connections.app, APP_ROLE)
    return connections
  } catch (error) {
    return refuseConnection(error, login)
  }
}

/** Why a server does not do; undefined if it does. */
export function whyUnsuitable(version: number, encoding: string): [string, string] | undefined {
  if (version < 150000) {
    const text = `The database of DATABASE_URL is PostgreSQL ${Math.floor(version / 10000)}.`
    return [text, 'Give a PostgreSQL 15 or newer.']
  }
  if (encoding !== 'UTF8') {
    const text = `The database of DATABASE_URL keeps its text as ${encoding}, and names need UTF8.`
    return [text, "Make one with CREATE DATABASE … TEMPLATE template0 ENCODING 'UTF8'."]
  }
  return undefined
}

/** Taken apart once, so that each role can get its own options; files of certificates are read here. */
function parseUrl(databaseUrl: string): ClientConfig {
  try {
    if (!/^postgres(ql)?:\/\//.test(databaseUrl)) throw new Error('another protocol')
    const { host, port, user, database, password, ssl } = new pg.Client(databaseUrl)
    const query = new URLSearchParams(databaseUrl.split('?')[1])
    return {
      ...{ host, port, user, database, password, ssl },
      options: `${query.get('options') ?? ''} ${SESSION_OPTIONS}`.trim(),
      application_name: 'closed-learned',
    }
  } catch {
    refuse(
      'database-unreachable',
      'DATABASE_URL is not the address of a PostgreSQL.',
      'Write it as postgres://user:password@host:5432/database, special characters as %-codes.',
    )
  }
}

async function requireSuitable(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `SELECT current_setting('server_version_num')::int AS version,
            current_setting('server_encoding') AS encoding`,
  )
  const why = whyUnsuitable(rows[0]?.version ?? 0, rows[0]?.encoding ?? '')
  if (why) refuse('database-unsuitable', ...why)
}

/** Poolers between us and the server may swallow the options of a connection. */
async function requireRole(config: ClientConfig, role: string): Promise<void> {
  const { rows } = await withClient(config, (client) =>
    client.query<{ role: string; path: string }>(
      `SELECT current_user AS role, current_setting('search_path') AS path`,
    ),
  )
  if (rows[0]?.role === role && SESSION_OPTIONS.includes(`search_path=${rows[0].path} `)) return
  refuse('database-unsuitable', POOLER, DIRECT)
}

const POOLER = 'What answers at DATABASE_URL does not pass on the options of a connection.'
const DIRECT = 'Give the address of PostgreSQL itself, not of a connection pooler before it.'

/** Errors of PostgreSQL and of the network, by code: what happened, without the password. */
function refuseConnection(error: unknown, to: ClientConfig): never {
  if (error instanceof Refused) throw error
  const { code, message } = error as pg.DatabaseError
  const where = `${to.user}@${to.host}:${to.port}/${to.database}`
  const decline = (kind: RefusalKind, why: string, mend: string) =>
    refuse(kind, `The database ${where} ${why}.`, mend)
  if (code === '28P01' || code === '28000' || /SASL|password/.test(message)) {
    decline(
      'database-unreachable',
      'does not let this user in',
      'Check user and password in DATABASE_URL.',
    )
  }
  if (code === '3D000') {
    decline(
      'database-unreachable',
      'does not exist',
      'Make it with CREATE DATABASE, or name another.',
    )
  }
  if (code === '08P01' || /unsupported startup parameter/.test(message)) {
    refuse('database-unsuitable', POOLER, DIRECT)
  }
  if (code === '53100') decline('disk-full', 'has a full disk', 'Make room on that disk.')
  if (code !== undefined && /^(08|53|57)/.test(code)) {
    decline('database-unreachable', `answers: ${message}`, 'Wait a little and try again.')
  }
  if (isNetwork(error)) {
    decline(
      'database-unreachable',
      `does not answer (${code ?? message})`,
      'Check that it runs and that DATABASE_URL names it.',
    )
  }
  throw error
}

function isNetwork(error: unknown): boolean {
  const { code, message, syscall } = error as NodeJS.ErrnoException
  const network = /timeout|terminated|SSL|certificate|self.signed/i.test(message)
  return syscall !== undefined || network || /^(E[A-Z]+|CERT_|ERR_TLS)/.test(code ?? '')
}
