import { whereId } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { shownOf } from '../trends/shown.ts'
import type { Watchable } from '../trends/use-watch.ts'
import { WatchThis } from '../trends/WatchThis.tsx'
import css from './Follow.module.css'

/** Whether to follow it from here on, what that would test, and who will see it. */
export function Follow({
  segment,
  isFound,
}: {
  readonly segment: Watchable & { readonly title: string }
  /** False for a place that does not stand out, of which one may think otherwise. */
  readonly isFound: boolean
}) {
  const id = useId()
  const { does } = shownOf(segment.outcome, segment.direction)
  return (
    <section className={css.card} aria-labelledby={id}>
      <h2 className={css.title} id={id}>
        {isFound ? 'Will it hold?' : 'Do you think otherwise?'}
      </h2>
      <p className={css.text}>
        Watch whether deals here {does}: it is kept as it stands, and only deals created from then
        on count for or against it.
      </p>
      <p className={css.actions}>
        <WatchThis segment={segment} primary />
        {segment.direction === 'more' && (
          <Link to="/lessons/new" search={{ where: whereId(segment.where) }} className={css.lesson}>
            Make a lesson of it
          </Link>
        )}
      </p>
      <p className={css.who}>Who will see it: everyone who opens Watches here.</p>
    </section>
  )
}
