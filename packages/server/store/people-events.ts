import type { MemberId, Viewer } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** What is written down of changes to who may what. */
export type PeopleEvent =
  | 'joined'
  | 'invited'
  | 'changed'
  | 'left'
  | 'team'
  | 'manager'
  | 'owner'
  | 'settings'
  | 'keyMade'
  | 'keyRevoked'
  | 'resetLink'

/** An event as it was written down. */
export interface PeopleEventRow {
  readonly kind: PeopleEvent
  /** Milliseconds since 1970. */
  readonly at: number
  readonly by: MemberId | null
  readonly about: Readonly<Record<string, unknown>>
}

/** Writes down who changed what about people; `about` holds ids and new values, never a secret. */
export function recordPeople(
  session: Session,
  by: Viewer | null,
  kind: PeopleEvent,
  about: object,
  now: number,
): Promise<void> {
  return recordAllPeople(session, by, kind, [about], now)
}

/** The same of several. */
export async function recordAllPeople(
  session: Session,
  by: Viewer | null,
  kind: PeopleEvent,
  abouts: readonly object[],
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO people_event (workspace_id, at, by_member_id, kind, about)
     SELECT current_setting('app.workspace')::uuid, to_timestamp($1::float8 / 1000), $2, $3, about
     FROM jsonb_array_elements($4::jsonb) AS about`,
    [now, by?.kind === 'person' ? by.member : null, kind, JSON.stringify(abouts)],
  )
}

/** Where the events end by now. */
export async function lastPeopleEvent(session: Session): Promise<number> {
  const [row] = await session.run<{ id: number | null }>(
    'SELECT max(event_id) AS id FROM people_event',
  )
  return row?.id ?? 0
}

const ROW = `kind, (extract(epoch FROM at) * 1000)::float8 AS at, by_member_id AS by, about`
const NEWEST_FIRST = 'ORDER BY at DESC, event_id DESC'

/** What was written down after an event, or since a moment (milliseconds since 1970); the newest first. */
export function readPeopleEvents(
  session: Session,
  after: { readonly event: number } | { readonly moment: number },
): Promise<PeopleEventRow[]> {
  const isEvent = 'event' in after
  const where = isEvent ? 'event_id > $1' : 'at >= to_timestamp($1::float8 / 1000)'
  return session.run(`SELECT ${ROW} FROM people_event WHERE ${where} ${NEWEST_FIRST}`, [
    isEvent ? after.event : after.moment,
  ])
}

/** Who an owner in the CRM was said to be by hand at some time. */
export async function formerMatches(session: Session, owner: string): Promise<Set<string>> {
  const rows = await session.run<{ id: string }>(
    `SELECT DISTINCT named.id FROM people_event e,
       LATERAL (VALUES (e.about->>'member'), (e.about->>'former')) AS named(id)
     WHERE e.kind = 'owner' AND e.about->>'owner' = $1 AND named.id IS NOT NULL`,
    [owner],
  )
  return new Set(rows.map(({ id }) => id))
}
