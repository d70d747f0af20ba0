import {
  directManagersOf,
  graceUntil,
  type MemberId,
  type Organisation,
  type Viewer,
} from '@closed-learned/deals'
import {
  beginManaging,
  type DirectManager,
  readDirectManagers,
  stopManaging,
} from '../../store/direct-managers.ts'
import { readOrganisation } from '../../store/organisation.ts'
import { recordAllPeople } from '../../store/people-events.ts'
import type { Session } from '../../store/session.ts'

/**
 * Settles who is whose direct manager from now on. Whoever newly is waits as long as a flag is its
 * owner's alone, counted from this moment, before anything past its days opens to them: so nobody comes
 * by it before its owner was told and could object. Run it while the people are held.
 */
export async function settleManagers(
  session: Session,
  by: Viewer | null,
  now: number,
): Promise<void> {
  const organisation = await readOrganisation(session)
  const known = await readDirectManagers(session)
  const pairs = pairsOf(organisation)
  const was = new Set(known.map(keyOf))
  const is = new Set(pairs.map(keyOf))
  const opensAt = graceUntil(organisation.calendar, now)
  const began = pairs.filter((pair) => !was.has(keyOf(pair))).map((pair) => ({ ...pair, opensAt }))
  const ended = known.filter((pair) => !is.has(keyOf(pair)))
  if (began.length === 0 && ended.length === 0) return
  await stopManaging(session, ended)
  await beginManaging(session, began, now)
  const abouts = [...ended.map((pair) => ({ ...pair, opensAt: null })), ...began]
  await recordAllPeople(session, by, 'manager', abouts, now)
}

type Pair = Omit<DirectManager, 'opensAt'>

function pairsOf(organisation: Organisation): Pair[] {
  const members: MemberId[] = [...organisation.members.keys()]
  return members.flatMap((member) =>
    directManagersOf(organisation, member).map((manager) => ({ member, manager })),
  )
}

const keyOf = ({ member, manager }: Pair) => `${member} ${manager}`
