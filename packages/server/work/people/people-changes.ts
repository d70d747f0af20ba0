import {
  type AccessChange,
  CHANGES_TOLD_DAYS,
  concernedBy,
  isToldToAll,
  type MemberId,
  type MyChangesTold,
  nameIn,
  type Organisation,
  type PeopleChangesTold,
  type Refusal,
  sayAccessChange,
  sayCount,
  type Viewer,
} from '@closed-learned/deals'
import { type DirectManager, readDirectManagers } from '../../store/direct-managers.ts'
import { readOrganisation } from '../../store/organisation.ts'
import { readPeopleEvents } from '../../store/people-events.ts'
import type { House } from '../house.ts'
import { asRefusal } from '../refusals.ts'
import { asChanges } from './as-changes.ts'

const DAY = 86_400_000

/** What was changed about whoever asks: their managers, team, roles, owners, and links for a password. */
export async function myChanges(house: House, viewer: Viewer): Promise<MyChangesTold | Refusal> {
  if (viewer.kind === 'operator') return { changes: [] }
  try {
    const { organisation, changes } = await readAll(house)
    const mine = changes
      .filter((change) => concernedBy(change).includes(viewer.member))
      .map((change) => onlyMine(change, viewer.member))
    return { changes: mine.map((each) => told(organisation, each, viewer.member, house.now())) }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

/** Who else has the same manager is nobody's business on one's own page. */
function onlyMine(change: AccessChange, me: MemberId): AccessChange {
  return change.kind === 'managers' && change.of.includes(me) ? { ...change, of: [me] } : change
}

/**
 * Who sees whose deals, and what was changed about it: the same for everybody, so that nobody comes to
 * see somebody's deals unseen. Facts about access, and nothing of what is seen by it.
 */
export async function peopleChanges(
  house: House,
  _viewer: Viewer,
): Promise<PeopleChangesTold | Refusal> {
  try {
    const { organisation, changes, managers } = await readAll(house)
    const now = house.now()
    const forAll = changes.filter(isToldToAll)
    return {
      answer: answerOf(forAll.length),
      managers: managersTold(organisation, managers, now),
      changes: forAll.map((change) => told(organisation, change, null, now)),
    }
  } catch (trouble) {
    return asRefusal(trouble)
  }
}

function readAll(house: House) {
  return house.store.inWorkspace(async (session) => {
    const moment = house.now() - CHANGES_TOLD_DAYS * DAY
    return {
      organisation: await readOrganisation(session),
      managers: await readDirectManagers(session),
      changes: await asChanges(session, await readPeopleEvents(session, { moment })),
    }
  })
}

function told(organisation: Organisation, change: AccessChange, to: MemberId | null, now: number) {
  return {
    at: new Date(change.at).toISOString(),
    by: change.by === null ? null : change.by === to ? 'you' : nameIn(organisation, change.by),
    text: sayAccessChange(organisation, change, to, now),
  }
}

/** By name; and of each first those whose time has come. */
function managersTold(
  organisation: Organisation,
  pairs: readonly DirectManager[],
  now: number,
): PeopleChangesTold['managers'] {
  const managers = new Map<MemberId, Map<number, string[]>>()
  for (const { member, manager, opensAt } of pairs) {
    if (organisation.members.get(member)?.leftAt !== null) continue
    const sees = managers.get(manager) ?? new Map<number, string[]>()
    const from = opensAt > now ? opensAt : 0
    sees.set(from, [...(sees.get(from) ?? []), nameIn(organisation, member)])
    managers.set(manager, sees)
  }
  return [...managers]
    .map(([manager, sees]) => ({
      name: nameIn(organisation, manager),
      sees: [...sees]
        .sort(([a], [b]) => a - b)
        .map(([from, names]) => ({
          names: names.sort(byName),
          from: from === 0 ? null : new Date(from).toISOString(),
        })),
    }))
    .sort((a, b) => byName(a.name, b.name))
}

const byName = (a: string, b: string) => a.localeCompare(b, 'en')

function answerOf(changes: number): string {
  if (changes === 0)
    return `Nothing was changed about who sees whose deals in ${CHANGES_TOLD_DAYS} days.`
  return `${sayCount(changes, 'thing was', 'things were')} changed about who sees whose deals in ${CHANGES_TOLD_DAYS} days.`
}
