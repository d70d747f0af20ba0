import type { WorkspaceId } from '@closed-learned/deals'
import { readSettings } from '../../store/settings.ts'
import type { Houses } from '../houses.ts'

/** Whether everybody in a workspace needs a second factor. */
export async function everybodyNeedsSecondFactor(
  houses: Houses,
  workspace: WorkspaceId,
): Promise<boolean> {
  const settings = await houses.of(workspace).store.inWorkspace(readSettings)
  return settings.needsSecondFactor
}
