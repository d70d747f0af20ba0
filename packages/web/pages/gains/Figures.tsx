import type { GainFigure } from '@closed-learned/deals'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { OvershootLine } from '../looking-back/OvershootLine.tsx'
import { useOvershoot } from '../looking-back/use-overshoot.ts'
import css from './Figures.module.css'
import { How } from './How.tsx'

/** Figures one below the other: what, how much, and what it says. */
export function Figures({ figures }: { readonly figures: readonly GainFigure[] }) {
  const overshoot = useOvershoot()
  return (
    <ul className={css.figures}>
      {figures.map((figure) => (
        <li key={figure.key}>
          <h3 className={css.name}>{figure.name}</h3>
          <p
            className={css.value}
            data-unseen={(SPEEDS.has(figure.key) && !overshoot?.looked) || undefined}
          >
            {figure.shown ?? '–'}
            {figure.shown !== null && figure.beside !== null && (
              <span className={css.beside}>{figure.beside}</span>
            )}
          </p>
          <div>
            <p className={css.text}>
              <Unbroken text={figure.text} />
            </p>
            {SPEEDS.has(figure.key) && figure.shown !== null && (
              <OvershootLine overshoot={overshoot} />
            )}
            <How figure={figure} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** They tell of how soon deals are let go; whether that was too early is told beside them. */
const SPEEDS: ReadonlySet<GainFigure['key']> = new Set(['sooner', 'yourWeeksFreed'])
