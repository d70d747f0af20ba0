import type { GainFigure } from '@closed-learned/deals'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './Figures.module.css'
import { How } from './How.tsx'

/** Figures one below the other: what, how much, and what it says. */
export function Figures({ figures }: { readonly figures: readonly GainFigure[] }) {
  return (
    <ul className={css.figures}>
      {figures.map((figure) => (
        <li key={figure.key}>
          <h3 className={css.name}>{figure.name}</h3>
          <p className={css.value}>
            {figure.shown ?? '–'}
            {figure.shown !== null && figure.beside !== null && (
              <span className={css.beside}>{figure.beside}</span>
            )}
          </p>
          <div>
            <p className={css.text}>
              <Unbroken text={figure.text} />
            </p>
            <How figure={figure} />
          </div>
        </li>
      ))}
    </ul>
  )
}
