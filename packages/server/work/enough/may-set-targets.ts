import type { Viewer } from '@closed-learned/deals'

/** Whether somebody sets what the team aims at: an admin, a leader, or the operator. */
export const maySetTargets = (viewer: Viewer): boolean =>
  viewer.kind === 'operator' || viewer.roles.some((role) => role === 'admin' || role === 'leader')
