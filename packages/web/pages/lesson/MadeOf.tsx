import type { LessonPage } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Section } from '../../parts/Section.tsx'
import css from './MadeOf.module.css'

interface Props {
  readonly page: LessonPage
  /** Whether the reader is somebody of this workspace. */
  readonly isHere: boolean
}

/** The checks and words that were made from it, and the way to make another. */
export function MadeOf({ page: { lesson, checks, tracks, may }, isHere }: Props) {
  if (checks.length + tracks.length === 0 && !isHere) return null
  return (
    <Section title="In the playbook">
      {checks.length + tracks.length === 0 && (
        <p className={css.none}>No check and no words were made from it yet.</p>
      )}
      <Made title="Asked early" made={checks} lesson={lesson.id} />
      <Made title="Said to the buyer" made={tracks} lesson={lesson.id} />
      {isHere && !may.playbook && (
        <p className={css.none}>
          Checks and words are written by managers and those who look after what is learned; the
          address of this page is enough to ask one of them.
        </p>
      )}
      {may.playbook && (
        <p className={css.ways}>
          <Link to="/playbook" search={{ lesson: lesson.id }}>
            Make a check of it
          </Link>
          <Link to="/playbook" search={{ lesson: lesson.id }}>
            Write words for it
          </Link>
        </p>
      )}
    </Section>
  )
}

function Made({
  title,
  made,
  lesson,
}: {
  readonly title: string
  readonly made: LessonPage['checks']
  readonly lesson: string
}) {
  if (made.length === 0) return null
  return (
    <>
      <h3 className={css.title}>{title}</h3>
      <ul className={css.made}>
        {made.map(({ id, text }) => (
          <li key={id}>
            <Link to="/playbook" search={{ lesson }}>
              <bdi>{text}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
