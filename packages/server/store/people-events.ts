import type { Viewer } from '@closed-learned/deals'
import type { Session } from './session.ts'

/** What is written down of changes to who may what. */
export type PeopleEvent =
  | 'joined'
  | 'invited'
  | 'changed'
  | 'left'
  | 'team'
  | 'owner'
  | 'settings'
  | 'keyMade'
  | 'keyRevoked'
  | 'resetLink'

/** Writes down who changed what about people; `about` holds ids and new values, never a secret. */
export async function recordPeople(
  session: Session,
  by: Viewer | null,
  kind: PeopleEvent,
  about: object,
  now: number,
): Promise<void> {
  await session.run(
    `INSERT INTO people_event (workspace_id, at, by_member_id, kind, about)
     VALUES (current_setting('app.workspace')::uuid, to_timestamp($1::float8 / 1000), $2, $3, $4::jsonb)`,
    [now, by?.kind === 'person' ? by.member : null, kind, JSON.stringify(about)],
  )
}
