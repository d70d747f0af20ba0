import type { MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** A flag of somebody's deal that they could not see before: nobody has been told of it yet. */
export interface UntoldFlag {
  readonly opportunity_id: number
  readonly kind: string
  readonly on_day: string
  readonly member_id: MemberId
}

/** The same, with when it can be seen first where that is not at once: the deals open to them later. */
export interface FlagToTell extends UntoldFlag {
  readonly opens: number | null
}

/**
 * The flags whose owner has a place here and could see them from now on: somebody who came in (not only
 * somebody whom a directory entered), or who
 * left (then the time runs that their manager waits). `sample`: everybody counts as having come in.
 */
export function untoldFlags(session: Session, sample: boolean): Promise<FlagToTell[]> {
  return session.run<FlagToTell>(
    `SELECT f.opportunity_id, f.kind, f.on_day, m.member_id,
            (extract(epoch FROM w.opens_at) * 1000)::float8 AS opens
     FROM flag f JOIN opportunity o USING (workspace_id, opportunity_id)
     JOIN owner_match w ON w.person_id = (o.values->>'owner')::bigint
     JOIN member m ON m.member_id = w.member_id
     WHERE ($1 OR (m.joined_at IS NOT NULL AND (m.came_at IS NOT NULL OR NOT m.from_directory))
            OR m.left_at IS NOT NULL)
       AND NOT EXISTS (
         SELECT FROM flag_grace g WHERE g.opportunity_id = f.opportunity_id AND g.kind = f.kind
           AND g.on_day = f.on_day AND g.member_id = m.member_id)`,
    [sample],
  )
}

/** Settles from when flags could be seen by their owners, and until when by nobody else. */
export async function writeGraces(
  session: Session,
  flags: readonly UntoldFlag[],
  from: number,
  until: number,
): Promise<void> {
  await session.run(
    `INSERT INTO flag_grace (workspace_id, opportunity_id, kind, on_day, member_id, from_at, until_at)
     SELECT current_setting('app.workspace')::uuid, f.opportunity_id, f.kind, f.on_day, f.member_id,
            to_timestamp($2::float8 / 1000), to_timestamp($3::float8 / 1000)
     FROM jsonb_to_recordset($1::jsonb)
       AS f(opportunity_id bigint, kind text, on_day date, member_id uuid)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(flags), from, until],
  )
}

/**
 * A flag that somebody may see, and of whom; until when it is the owner's alone: to its end, and until
 * it opens to whoever has become their direct manager since.
 */
export interface Grace extends UntoldFlag {
  readonly from: number
  readonly until: number
}

/** The graces that the session may see: of one's own flags, and of those whose time is over. */
export function readGraces(session: Session): Promise<Grace[]> {
  return session.run<Grace>(
    `SELECT g.opportunity_id, g.kind, g.on_day, g.member_id,
            (extract(epoch FROM g.from_at) * 1000)::float8 AS "from",
            (extract(epoch FROM greatest(g.until_at, opening.at)) * 1000)::float8 AS until
     FROM flag_grace g LEFT JOIN (
       SELECT d.member_id, min(d.opens_at) AS at FROM direct_manager d
       WHERE app_member() IN (d.member_id, d.manager_id) GROUP BY d.member_id
     ) AS opening USING (member_id)`,
  )
}

const DAY = 86_400_000

/**
 * The next moment (milliseconds since 1970) at which somebody sees something else by time alone: a
 * grace ends, a filing's manager may read it, a day begins, something opens to who is new to it.
 */
export async function nextMoment(session: Session, now: number): Promise<number> {
  const [row] = await session.run<Record<'grace' | 'seer' | 'opens', number | null>>(
    `SELECT (SELECT (extract(epoch FROM min(until_at)) * 1000)::float8 FROM flag_grace
             WHERE until_at > to_timestamp($1::float8 / 1000)) AS grace,
            (SELECT min((seer->>'from')::float8) FROM filing, jsonb_array_elements(audience) AS seer
             WHERE (seer->>'from')::float8 > $1) AS seer,
            (SELECT (extract(epoch FROM min(at)) * 1000)::float8
             FROM (SELECT opens_at AS at FROM direct_manager
                   UNION ALL SELECT opens_at FROM owner_match) AS opening
             WHERE at > to_timestamp($1::float8 / 1000)) AS opens`,
    [now],
  )
  const midnight = (Math.floor(now / DAY) + 1) * DAY
  const moments = [row?.grace, row?.seer, row?.opens].map((at) => at ?? midnight)
  return Math.min(midnight, ...moments)
}
