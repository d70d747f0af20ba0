import type { WorkspaceId } from '@closed-learned/deals'
import { allPlaces, otherAdmins } from '../../store/members.ts'
import type { Houses } from '../houses.ts'

/** Whether an account is the only admin of a workspace, so that its place may not end. */
export function isLastAdmin(
  houses: Houses,
  workspace: WorkspaceId,
  userId: string,
): Promise<boolean> {
  return houses.of(workspace).store.inWorkspace(async (session) => {
    const place = (await allPlaces(session)).find((one) => one.isHere && one.userId === userId)
    if (!place?.roles.includes('admin')) return false
    return (await otherAdmins(session, place.id)) === 0
  })
}
