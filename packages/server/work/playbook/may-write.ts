import { type PersonViewer, type Role, refuse, type Viewer } from '@closed-learned/deals'

/** Who writes what everybody says and asks. */
const WRITERS: readonly Role[] = ['learner', 'manager', 'leader', 'admin']
/** Who writes the process. */
const OF_PROCESS: readonly Role[] = ['learner', 'admin']

const isOf = (viewer: Viewer, roles: readonly Role[]): boolean =>
  viewer.kind === 'person' && viewer.roles.some((role) => roles.includes(role))

/** Whether the viewer may write tracks and checks. */
export const mayWritePlaybook = (viewer: Viewer): boolean => isOf(viewer, WRITERS)

/** Whether the viewer may write the steps of the process. */
export const mayWriteProcess = (viewer: Viewer): boolean => isOf(viewer, OF_PROCESS)

export function requireWriter(viewer: PersonViewer): void {
  if (mayWritePlaybook(viewer)) return
  refuse(
    'not-allowed',
    'The playbook is written by those who look after what is learned.',
    'Write a lesson: they make words and checks of it.',
  )
}

/** Somebody else wrote a version since the one from which this was made. */
export function writtenMeanwhile(): never {
  return refuse(
    'changed-meanwhile',
    'Somebody changed this since you opened it.',
    'Open it again, read it, and change it from there; what you wrote is still on your page.',
  )
}
