import {
  type Lesson,
  type PersonViewer,
  type Role,
  refuse,
  type Viewer,
} from '@closed-learned/deals'

/** Who looks after what is learned, beside whoever keeps a lesson. */
const KEEPERS: readonly Role[] = ['learner', 'manager', 'leader', 'admin']

type Kept = Pick<Lesson, 'owner' | 'isGiven'>

/** Whether the viewer may retire, take up or merge a lesson: those who look after all, and whom they named. */
export function maySettle(viewer: Viewer, lesson: Kept): boolean {
  if (viewer.kind === 'operator') return false
  return isKeeper(viewer) || (lesson.isGiven === true && mayReview(viewer, lesson))
}

/** Whether the viewer may say when it is looked at again: also whoever took it. */
export function mayReview(viewer: PersonViewer, { owner }: Pick<Lesson, 'owner'>): boolean {
  return owner === viewer.member || isKeeper(viewer)
}

/** Whether the viewer may word it anew: its owner, also whoever took it or wrote it. */
export function mayReword(viewer: Viewer, lesson: Kept, wrote: boolean): boolean {
  return viewer.kind === 'person' && (wrote || mayReview(viewer, lesson))
}

/** Whether the viewer may make somebody else its owner. */
export function mayGive(viewer: Viewer): boolean {
  return viewer.kind === 'person' && isKeeper(viewer)
}

function isKeeper({ roles }: PersonViewer): boolean {
  return roles.some((role) => KEEPERS.includes(role))
}

export function requireSettles(viewer: PersonViewer, lesson: Kept): void {
  if (maySettle(viewer, lesson)) return
  refuse(
    'not-allowed',
    'A lesson is retired, taken up again or merged by those who look after what is learned, or by whom they gave it to.',
    'Say in a line how it went when you tried it; its owner reads that.',
  )
}

export function requireReviews(viewer: PersonViewer, lesson: Pick<Lesson, 'owner'>): void {
  if (mayReview(viewer, lesson)) return
  refuse(
    'not-allowed',
    'When it is looked at again is said by whoever keeps it, or by those who look after what is learned.',
    'Take it, where nobody keeps it; or say in a line how it went when you tried it.',
  )
}
