import type pg from 'pg'
import type { Accounts, OpenSession } from '../port.ts'
import { tokenIn } from './token-in.ts'

type Sessions = Pick<Accounts, 'sessionsOf' | 'endSession' | 'endOtherSessions'>

/** Where somebody is signed in. Nothing of it opens anything: tokens stay in the table. */
export function sessions(pool: pg.Pool): Sessions {
  return {
    async sessionsOf(userId) {
      return (await pool.query<OpenSession>(OPEN, [userId])).rows
    },
    async endSession({ userId, id }) {
      const { rowCount } = await pool.query(
        'DELETE FROM auth_session WHERE id = $1 AND "userId" = $2',
        [id, userId],
      )
      return rowCount === 1
    },
    async endOtherSessions({ userId, sessionId }) {
      await pool.query('DELETE FROM auth_session WHERE "userId" = $1 AND id <> $2', [
        userId,
        sessionId,
      ])
    },
  }
}

/** Ends every other session of whoever was just given the one of these cookies. */
export async function endOthersThan(
  pool: pg.Pool,
  cookies: readonly string[],
  { secret, name }: { readonly secret: string; readonly name: string },
): Promise<void> {
  const given = cookies.map((cookie) => cookie.split(';')[0]).join('; ')
  const token = tokenIn(given, name, secret)
  if (token === undefined) throw new Error('a second factor without a session')
  await pool.query(OTHERS, [token])
}

const OTHERS = `DELETE FROM auth_session WHERE token <> $1
  AND "userId" = (SELECT "userId" FROM auth_session WHERE token = $1)`

const millis = (column: string) => `(extract(epoch FROM "${column}") * 1000)::float8`

const OPEN = `SELECT id, "userAgent" AS browser, way, ${millis('createdAt')} AS since,
    ${millis('seenAt')} AS "seenAt"
  FROM auth_session WHERE "userId" = $1 AND "expiresAt" > now()
  ORDER BY auth_session."seenAt" DESC, id LIMIT 200`
