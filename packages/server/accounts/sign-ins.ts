import type { WayIn } from '@closed-learned/deals'
import type pg from 'pg'
import type { PastSignIn } from './port.ts'

/** So long somebody is told of how they came in. */
const DAYS_KEPT = 90
const MOST_TOLD = 30

/**
 * What somebody, and nobody else, is told of who came in as them, and of who tried to. It is written
 * down after the answer, so that the time of an answer does not tell whether there is such an account.
 */
export class SignIns {
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly pool: pg.Pool,
    private readonly say: (text: string) => void,
  ) {}

  cameIn(userId: string, way: WayIn, browser: string): void {
    this.later(CAME_IN, [userId, way, browser])
    if (way === 'app' || way === 'writtenCode') this.later(ANSWERED, [userId])
    this.later(FORGET, [DAYS_KEPT])
    this.later('DELETE FROM auth_session WHERE "expiresAt" < now()', [])
  }

  /** A wrong password for this e-mail. Whether there is such an account does not matter here. */
  wrongPassword(email: string, browser: string): void {
    this.later(DECLINED, [email.trim().toLowerCase(), 'password', browser])
  }

  /** The password was right and a code is asked for: a try that did not lead in, until it is answered. */
  codeAsked(email: string, browser: string): void {
    this.later(DECLINED, [email.trim().toLowerCase(), 'app', browser])
  }

  async of(userId: string): Promise<readonly PastSignIn[]> {
    await this.written()
    const { rows } = await this.pool.query<PastSignIn>(TOLD, [userId, DAYS_KEPT, MOST_TOLD])
    return rows
  }

  /** All that was to be written down is. */
  async written(): Promise<void> {
    await this.last
  }

  private later(text: string, values: readonly unknown[]): void {
    this.last = this.last
      .then(() => this.pool.query(text, [...values]))
      .catch((trouble: unknown) => this.say(`A sign-in was not written down: ${String(trouble)}`))
  }
}

const CAME_IN = 'INSERT INTO sign_in (user_id, at, way, browser) VALUES ($1, now(), $2, $3)'

const DECLINED = `
  INSERT INTO sign_in AS s (user_id, at, way, browser, on_day, tries)
  SELECT id, now(), $2, $3, (now() AT TIME ZONE 'UTC')::date, 1 FROM auth_user WHERE email = $1
  ON CONFLICT (user_id, way, on_day)
  DO UPDATE SET at = now(), browser = excluded.browser, tries = s.tries + 1`

// A code is answered within minutes of being asked for, perhaps after midnight.
const ANSWERED = `
  UPDATE sign_in SET tries = tries - 1 WHERE sign_in_id = (
    SELECT sign_in_id FROM sign_in WHERE user_id = $1 AND way = 'app' AND tries > 0
      AND at > now() - interval '1 day'
    ORDER BY at DESC LIMIT 1)`

const FORGET = 'DELETE FROM sign_in WHERE at < now() - make_interval(days => $1) OR tries = 0'

const TOLD = `
  SELECT (extract(epoch FROM at) * 1000)::float8 AS at, way, browser, coalesce(tries, 0) AS declined
  FROM sign_in
  WHERE user_id = $1 AND at > now() - make_interval(days => $2) AND tries IS DISTINCT FROM 0
  ORDER BY at DESC, sign_in_id DESC LIMIT $3`
