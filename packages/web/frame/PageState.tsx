import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ErrorComponentProps, Link, useMatches, useRouter } from '@tanstack/react-router'
import { Declined } from '../api.ts'
import { isSignedOut } from './go-and-sign-in.ts'
import { meQuery } from './me.ts'
import { PageHead } from './PageHead.tsx'
import css from './PageState.module.css'
import { useBetweenPages } from './scroll-key.ts'

/** While a page is fetched: its question stands already. */
export function Pending() {
  useBetweenPages()
  return (
    <div aria-busy="true">
      <PageHead headline={null} />
    </div>
  )
}

/** Where a page cannot be shown: why, and what to do next. */
export function Trouble({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const queries = useQueryClient()
  const again = () => {
    queries.removeQueries({ predicate: (query) => query.state.status === 'error' })
    reset()
    void router.invalidate()
  }
  const declined = error instanceof Declined ? error : undefined
  const isOutside = useIsOutside()
  // The way to the page where one signs in is taken already.
  if (isSignedOut(error)) return <Pending />
  return (
    <>
      <PageHead dated={!isOutside} headline={declined?.text ?? 'This page could not be shown.'} />
      {declined?.kind === 'no-data' ? <Beginning /> : <Mend declined={declined} again={again} />}
    </>
  )
}

/** An empty workspace: where to begin, for those who can. */
function Beginning() {
  const { data: me } = useQuery(meQuery)
  if (me?.member && !me.member.roles.includes('admin'))
    return (
      <section className={css.state}>
        <p>
          They come with an export of your CRM, which an admin brings in. Then this page answers.
        </p>
      </section>
    )
  return (
    <section className={css.state}>
      <p>
        Drop an export of your CRM on the import page. It is looked at first, and nothing is stored
        until you say so.
      </p>
      <p>
        <Link to="/import" className={css.primary}>
          Bring in an export
        </Link>
      </p>
      <p className={css.quiet}>
        To look around without data of your own, type <code>npm run demo</code> in the terminal.
      </p>
    </section>
  )
}

const useIsOutside = () =>
  useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.isOutside) })

function Mend({ declined, again }: { declined: Declined | undefined; again: () => void }) {
  const isOutside = useIsOutside()
  const past = useMatches({
    select: (matches) => matches.some(({ search }) => search.asOf !== undefined),
  })
  return (
    <section className={css.state}>
      <p>{declined?.mend ?? 'Try it once more. Nothing is lost.'}</p>
      <p className={css.actions}>
        {past && (
          <Link
            to="."
            search={(search) => ({ ...search, asOf: undefined })}
            className={css.primary}
          >
            Go to the newest day
          </Link>
        )}
        {isOutside && declined ? (
          // A link that has served leads nowhere, however often it is tried.
          <Link to="/" className={css.primary}>
            Go to the first page
          </Link>
        ) : (
          <button type="button" className={past ? css.second : css.primary} onClick={again}>
            Try again
          </button>
        )}
      </p>
    </section>
  )
}

/** An address that leads nowhere. */
export function Nowhere() {
  return (
    <>
      <PageHead headline="There is no such page." />
      <section className={css.state}>
        <p>
          <Link to="/" className={css.primary}>
            Go to the overview
          </Link>
        </p>
      </section>
    </>
  )
}
