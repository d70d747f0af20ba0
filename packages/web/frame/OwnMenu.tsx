import { Link } from '@tanstack/react-router'
import type { Me, Role } from './me.ts'
import { OtherPlaces } from './OtherPlaces.tsx'
import css from './OwnMenu.module.css'
import { useSignOut } from './use-sign-out.ts'

const WAYS: readonly {
  to: '/account' | '/settings/people' | '/permission'
  name: string
  of?: Role
}[] = [
  { to: '/account', name: 'Your account' },
  { to: '/settings/people', name: 'Settings', of: 'admin' },
  { to: '/permission', name: 'The permission to let go', of: 'leader' },
]

/** What somebody who is signed in can do about themselves. */
export function OwnMenu({ me, onGo }: { readonly me: Me; readonly onGo: () => void }) {
  const { signOut, trouble } = useSignOut()
  const ways = WAYS.filter(({ of }) => of === undefined || me.member?.roles.includes(of))
  return (
    <div className={css.menu}>
      <p className={css.place}>{me.workspace.name}</p>
      <ul>
        {ways.map(({ to, name }) => (
          <li key={to}>
            <Link to={to} className={css.way} onClick={onGo}>
              {name}
            </Link>
          </li>
        ))}
        <li>
          <button type="button" className={css.way} onClick={signOut}>
            Sign out
          </button>
        </li>
      </ul>
      <OtherPlaces me={me} />
      <p role="status" className={css.said}>
        {trouble}
      </p>
    </div>
  )
}
