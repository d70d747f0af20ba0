import type { Overshoot } from '@closed-learned/deals'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './OvershootLine.module.css'

/** Beside how fast deals are let go: whether that was too early, or that nobody has looked yet. */
export function OvershootLine({ overshoot }: { readonly overshoot: Overshoot | undefined }) {
  return (
    <p className={css.line} data-looked={overshoot?.looked}>
      {overshoot && <Unbroken text={capital(overshoot.short)} />}
    </p>
  )
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
