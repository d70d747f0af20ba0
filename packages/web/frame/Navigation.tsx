import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ColourChoice } from './ColourChoice.tsx'
import { meQuery } from './me.ts'
import css from './Navigation.module.css'
import { openPalette } from './open-palette.ts'
import { pagesOf } from './pages.ts'
import { WhoLooks } from './WhoLooks.tsx'

/** Where one can go; `onGo` is told when a way was chosen. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const { data: me } = useQuery(meQuery)
  return (
    <nav className={css.navigation} aria-label="Pages">
      <Link to="/" className={css.name} {...(onGo && { onClick: onGo })}>
        Closed <br />
        Learned
      </Link>
      <ul className={css.pages}>
        {pagesOf(me).map(({ to, name }) => (
          <li key={to}>
            <Link
              to={to}
              className={css.page}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              {...(onGo && { onClick: onGo })}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={css.find}
        onClick={() => {
          onGo?.()
          openPalette()
        }}
      >
        Find <kbd>{SHORTCUT}</kbd>
      </button>
      <div className={css.foot}>
        <ColourChoice />
        <WhoLooks onGo={onGo} />
      </div>
    </nav>
  )
}

const SHORTCUT = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K'
