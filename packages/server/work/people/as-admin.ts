import {
  type MemberId,
  type PersonViewer,
  type Refusal,
  refuse,
  type Viewer,
} from '@closed-learned/deals'
import { holdPeople } from '../../store/members.ts'
import { hasPeople } from '../../store/organisation.ts'
import type { Session } from '../../store/session.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'

/**
 * Runs what only an admin may do, one after the other in a workspace. The operator may, as long as
 * nobody is here. Whatever is refused inside takes all of it back.
 */
export async function asAdmin<T>(
  house: House,
  viewer: Viewer,
  work: (session: Session) => Promise<T>,
): Promise<T | Refusal> {
  try {
    return await house.store.inWorkspace(async (session) => {
      await holdPeople(session)
      await requireAdmin(session, house, viewer)
      return work(session)
    })
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

async function requireAdmin(session: Session, house: House, viewer: Viewer): Promise<void> {
  if (viewer.kind === 'person') {
    if (!(await isAdminNow(session, viewer))) notAllowed()
  } else if (!house.sample && (await hasPeople(session))) notAllowed()
}

/** Looked up anew under the lock: what somebody was a moment ago gives no rights. */
async function isAdminNow(session: Session, { member }: PersonViewer): Promise<boolean> {
  const rows = await session.run(
    `SELECT FROM member WHERE member_id = $1 AND left_at IS NULL AND 'admin' = ANY (roles)`,
    [member],
  )
  return rows.length > 0
}

function notAllowed(): never {
  return refuse('not-allowed', 'Only admins manage people here.', 'Ask an admin of the workspace.')
}

/** There is nobody of this id in this workspace. */
export function nobody(): never {
  return refuse('not-yours', 'There is nobody of this id here.', 'Open the list of people again.')
}

export function noTeam(): never {
  return refuse('not-yours', 'There is no such team here.', 'Open the list of teams again.')
}

/** The last one who can let others in stays. */
export function lastAdmin(): never {
  return refuse(
    'held',
    'This is the only admin.',
    'Give somebody else the role first, once they have come in.',
  )
}

export const memberId = (text: string) => text as MemberId
