import { createHash } from 'node:crypto'
import type pg from 'pg'

/** So many tries cost nothing. */
const FREE_TRIES = 5
const FIRST_WAIT_S = 2
const LONGEST_WAIT_S = 900
/** Tries older than this are forgotten. */
const MEMORY_S = 3_600

/**
 * Slows down whoever tries in vain, by e-mail and address together: after five tries the next one has
 * to wait, twice as long each time, at most a quarter of an hour. Somebody else's address is never
 * slowed down by it, so nobody can be locked out.
 */
export class SlowDown {
  constructor(private readonly pool: pg.Pool) {}

  /**
   * Counts a try before it is made, so that many at once are no way around it. Returns the seconds
   * to wait; 0: go on.
   */
  async begin(email: string, address: string): Promise<number> {
    const { rows } = await this.pool.query<{ wait: number }>(BEGIN, [
      whoOf(email, address),
      FREE_TRIES,
      FIRST_WAIT_S,
      LONGEST_WAIT_S,
      MEMORY_S,
    ])
    return Math.ceil(rows[0]?.wait ?? 0)
  }

  /** The try was right: what came before it is forgotten. */
  async forget(email: string, address: string): Promise<void> {
    await this.pool.query('DELETE FROM sign_in_try WHERE who = $1', [whoOf(email, address)])
    await this.pool.query(
      `DELETE FROM sign_in_try WHERE last_at < now() - make_interval(secs => ${2 * MEMORY_S})`,
    )
  }
}

const WAIT = `CASE WHEN t.tries <= $2 THEN 0
  ELSE least($4::float8, $3::float8 * power(2, least(t.tries - $2 - 1, 20))) END`

// The row is locked while it is counted: tries at the same moment take turns.
const BEGIN = `
  WITH known AS (
    SELECT t.tries, ${WAIT} - extract(epoch FROM now() - t.last_at) AS wait
    FROM sign_in_try t WHERE t.who = $1 AND t.last_at > now() - make_interval(secs => $5)
  ), counted AS (
    INSERT INTO sign_in_try AS t (who, tries, last_at) VALUES ($1, 1, now())
    ON CONFLICT (who) DO UPDATE SET
      tries = CASE WHEN t.last_at < now() - make_interval(secs => $5) THEN 1 ELSE t.tries + 1 END,
      last_at = now()
    WHERE t.last_at < now() - make_interval(secs => $5) OR
      ${WAIT} - extract(epoch FROM now() - t.last_at) <= 0
    RETURNING 0::float8 AS wait
  )
  SELECT coalesce((SELECT wait FROM counted), (SELECT greatest(wait, 1) FROM known), 1) AS wait`

function whoOf(email: string, address: string): Buffer {
  return createHash('sha256').update(`${email.trim().toLowerCase()}\n${address}`).digest()
}
