import {
  type AccessChange,
  concernedBy,
  type MemberId,
  opensSomethingOf,
  sayAccessChange,
} from '@closed-learned/deals'
import { readOrganisation } from '../../store/organisation.ts'
import { readSettings } from '../../store/settings.ts'
import type { House } from '../house.ts'
import { type Reach, sent } from './reach.ts'

/** Writes to whoever a change opens something of, each in one message; to nobody what they did themselves. */
export async function writeToConcerned(
  house: House,
  reach: Reach,
  changes: readonly AccessChange[],
): Promise<void> {
  const told = sortedByMember(changes)
  if (!reach.messages.delivers || told.size === 0) return
  const { organisation, workspace } = await house.store.inWorkspace(async (session) => ({
    organisation: await readOrganisation(session),
    workspace: (await readSettings(session)).name,
  }))
  for (const [id, theirs] of told) {
    const member = organisation.members.get(id)
    if (member === undefined || member.joinedAt === null || member.leftAt !== null) continue
    const now = house.now()
    const said = theirs.map((change) => sayAccessChange(organisation, change, id, now))
    await sent(reach, {
      to: member.email,
      subject: `What was changed for you in ${workspace}`,
      text: [
        ...said,
        'If that is not right, say so to another admin before anything opens.',
        `What was changed about you, by whom and when: ${reach.url}/account`,
        '',
      ].join('\n\n'),
    })
  }
}

function sortedByMember(changes: readonly AccessChange[]): Map<MemberId, AccessChange[]> {
  const told = new Map<MemberId, AccessChange[]>()
  for (const change of changes)
    for (const member of concernedBy(change))
      if (member !== change.by && opensSomethingOf(change, member))
        told.set(member, [...(told.get(member) ?? []), change])
  return told
}
