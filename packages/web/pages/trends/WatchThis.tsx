import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Declined } from '../../api.ts'
import { sayIso } from '../../frame/days.ts'
import { useWatch, type Watchable } from './use-watch.ts'
import css from './WatchThis.module.css'

/** Keeps a finding and follows it on the deals that come; once it is kept, says since when. */
export function WatchThis({
  segment,
  primary = false,
}: {
  readonly segment: Watchable & { readonly title: string }
  /** Whether it is the page's one action. */
  readonly primary?: boolean
}) {
  const { watched, watch, isPending, error, isLoading } = useWatch(segment)
  const link = useRef<HTMLAnchorElement>(null)
  const pressed = useRef(false)
  // Who began it has the keyboard on what stands there now.
  useEffect(() => {
    if (watched && pressed.current) link.current?.focus()
  }, [watched])
  if (watched)
    return (
      <Link ref={link} to="/trends/watches" search={{ asOf: undefined }} className={css.watched}>
        Watched since {sayIso(watched.frozenOn)}
      </Link>
    )
  return (
    <>
      <button
        type="button"
        className={primary ? css.primary : css.watch}
        aria-label={`Watch this: ${segment.title}`}
        aria-disabled={isPending}
        data-unknown={isLoading || undefined}
        onClick={() => {
          pressed.current = true
          watch()
        }}
      >
        Watch this
      </button>
      {error && (
        <span className={css.trouble} role="alert">
          {error instanceof Declined ? `${error.text} ${error.mend}` : 'This could not be kept.'}
        </span>
      )}
    </>
  )
}
