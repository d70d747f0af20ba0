import {
  type Lesson,
  type PersonViewer,
  type Role,
  refuse,
  type Viewer,
} from '@closed-learned/deals'

/** Who looks after what is learned, beside whoever keeps a lesson. */
const KEEPERS: readonly Role[] = ['learner', 'manager', 'leader', 'admin']

/** Whether the viewer may retire, take up or merge a lesson: its owner, and those who look after all. */
export function maySettle(viewer: Viewer, { owner }: Pick<Lesson, 'owner'>): boolean {
  if (viewer.kind === 'operator') return false
  return owner === viewer.member || isKeeper(viewer)
}

/** Whether the viewer may word it anew: also whoever wrote it. */
export function mayReword(viewer: Viewer, lesson: Pick<Lesson, 'owner'>, wrote: boolean): boolean {
  return viewer.kind === 'person' && (wrote || maySettle(viewer, lesson))
}

/** Whether the viewer may make somebody else its owner. */
export function mayGive(viewer: Viewer): boolean {
  return viewer.kind === 'person' && isKeeper(viewer)
}

function isKeeper({ roles }: PersonViewer): boolean {
  return roles.some((role) => KEEPERS.includes(role))
}

export function requireSettles(viewer: PersonViewer, lesson: Pick<Lesson, 'owner'>): void {
  if (maySettle(viewer, lesson)) return
  refuse(
    'not-allowed',
    'A lesson is retired, taken up again or merged by its owner, or by those who look after what is learned.',
    'Say in a line how it went when you tried it; its owner reads that.',
  )
}
