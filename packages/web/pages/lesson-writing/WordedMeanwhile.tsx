import type { LessonPage } from '@closed-learned/deals'
import { Button } from '../../parts/Button.tsx'
import { LessonSaid } from '../lessons/LessonSaid.tsx'
import css from './WordedMeanwhile.module.css'

interface Props {
  /** As it is worded by now. */
  readonly lesson: LessonPage['lesson']
  /** Begins again from that wording. */
  readonly onTake: () => void
  /** Goes on with one's own words, which take its place. */
  readonly onKeep: () => void
}

/** Somebody else worded it anew since: their wording stands here, and one chooses which to go on from. */
export function WordedMeanwhile({ lesson, onTake, onKeep }: Props) {
  return (
    <section className={css.meanwhile} aria-label="Worded anew meanwhile">
      <p className={css.note} role="status">
        It was worded anew since you began. It says now:
      </p>
      <p className={css.said}>
        <LessonSaid content={lesson.content} />
      </p>
      <p className={css.ways}>
        <Button onClick={onTake}>Start from that wording</Button>
        <Button look="plain" onClick={onKeep}>
          Go on with mine
        </Button>
      </p>
    </section>
  )
}
