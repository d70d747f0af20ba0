import { useId } from 'react'
import { chooseWorkspace } from './choose-workspace.ts'
import type { Me } from './me.ts'
import css from './OwnMenu.module.css'

/** The other workspaces in which somebody has a place; nothing for most. */
export function OtherPlaces({ me }: { readonly me: Me }) {
  const id = useId()
  const others = me.places.filter((place) => place.id !== me.workspace.id)
  if (others.length === 0) return null
  return (
    <div className={css.others}>
      <p className={css.place} id={id}>
        Your other workspaces
      </p>
      <ul aria-labelledby={id}>
        {others.map((place) => (
          <li key={place.id}>
            <button type="button" className={css.way} onClick={() => chooseWorkspace(place.id)}>
              {place.name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
