import type { LessonPage } from '@closed-learned/deals'
import { readChecks } from '../../store/checks.ts'
import type { Session } from '../../store/session.ts'
import { readTalkTracks } from '../../store/talk-tracks.ts'

/** Checks and talk tracks that were made from a lesson, or from one merged into it, and still stand. */
export async function madeOf(
  session: Session,
  lessons: readonly string[],
): Promise<Pick<LessonPage, 'checks' | 'tracks'>> {
  const isOf = ({ lesson, retired }: { lesson: string | null; retired: boolean }) =>
    !retired && lesson !== null && lessons.includes(lesson)
  const checks = (await readChecks(session)).filter(isOf)
  const tracks = (await readTalkTracks(session)).filter(isOf)
  return {
    checks: checks.map(({ id, content }) => ({ id, text: content.question })),
    tracks: tracks.map(({ id, content }) => ({ id, text: content.ask })),
  }
}
