import { Link } from '@tanstack/react-router'
import css from './page.module.css'

/** From which lesson something was made; nothing where it was made of none. */
export function FromLesson({
  lesson,
  said,
}: {
  readonly lesson: string | null
  readonly said: string | null
}) {
  if (lesson === null || said === null) return null
  return (
    <p className={css.quiet}>
      From a lesson:{' '}
      <Link to="/lessons/$id" params={{ id: lesson }} search={{}}>
        <bdi>{said}</bdi>
      </Link>
    </p>
  )
}
