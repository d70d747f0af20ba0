import { endOf, type LessonParts, lessonParts } from '@closed-learned/deals'

/** A lesson's sentence; each part runs in the direction of its own script. */
export function LessonSaid({ content }: { readonly content: LessonParts }) {
  const { when, because, nextTime } = lessonParts(content)
  return (
    <>
      When <bdi>{when}</bdi>, we lose, because <bdi>{because}</bdi>; next time <bdi>{nextTime}</bdi>
      {endOf(nextTime)}
    </>
  )
}
