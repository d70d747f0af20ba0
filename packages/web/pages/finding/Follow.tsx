import { useId } from 'react'
import type { Watchable } from '../trends/use-watch.ts'
import { WatchThis } from '../trends/WatchThis.tsx'
import css from './Follow.module.css'

/** Whether to follow it from here on, and who will see that. */
export function Follow({ segment }: { readonly segment: Watchable & { readonly title: string } }) {
  const id = useId()
  return (
    <section className={css.card} aria-labelledby={id}>
      <h2 className={css.title} id={id}>
        Will it hold?
      </h2>
      <p className={css.text}>
        Watched, it is kept as it stands today, and only deals created after today count for or
        against it.
      </p>
      <p className={css.actions}>
        <WatchThis segment={segment} primary />
      </p>
      <p className={css.who}>Who will see it: everyone who opens Watches here.</p>
    </section>
  )
}
