import type { MemberId } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** A flag of somebody's deal that they could not see before: nobody has been told of it yet. */
export interface UntoldFlag {
  readonly opportunity_id: number
  readonly kind: string
  readonly on_day: string
  readonly member_id: MemberId
}

/**
 * The flags whose owner has a place here and could see them from now on: somebody who came in (not only
 * somebody whom a directory entered), or who
 * left (then the time runs that their manager waits). `sample`: everybody counts as having come in.
 */
export function untoldFlags(session: Session, sample: boolean): Promise<UntoldFlag[]> {
  return session.run<UntoldFlag>(
    `SELECT f.opportunity_id, f.kind, f.on_day, m.member_id
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

/** A flag that somebody may see, and of whom; until when it is the owner's alone. */
export interface Grace extends UntoldFlag {
  readonly from: number
  readonly until: number
}

/** The graces that the session may see: of one's own flags, and of those whose time is over. */
export function readGraces(session: Session): Promise<Grace[]> {
  return session.run<Grace>(
    `SELECT opportunity_id, kind, on_day, member_id,
            (extract(epoch FROM from_at) * 1000)::float8 AS "from",
            (extract(epoch FROM until_at) * 1000)::float8 AS until
     FROM flag_grace`,
  )
}

const DAY = 86_400_000

/**
 * The next moment (milliseconds since 1970) at which somebody sees something else by time alone: a
 * grace ends, a filing's manager may read it, a day begins.
 */
export async function nextMoment(session: Session, now: number): Promise<number> {
  const [row] = await session.run<{ grace: number | null; seer: number | null }>(
    `SELECT (SELECT (extract(epoch FROM min(until_at)) * 1000)::float8 FROM flag_grace
             WHERE until_at > to_timestamp($1::float8 / 1000)) AS grace,
            (SELECT min((seer->>'from')::float8) FROM filing, jsonb_array_elements(audience) AS seer
             WHERE (seer->>'from')::float8 > $1) AS seer`,
    [now],
  )
  const midnight = (Math.floor(now / DAY) + 1) * DAY
  return Math.min(midnight, row?.grace ?? midnight, row?.seer ?? midnight)
}
