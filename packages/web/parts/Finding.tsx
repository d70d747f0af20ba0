import css from './Finding.module.css'
import { whole } from './whole.ts'

/** A finding, written out; `base` tells smaller what it rests on. */
export function Finding({ text, base }: { readonly text: string; readonly base?: string | null }) {
  return (
    <p className={css.finding}>
      {whole(text)} {base && <span className={css.base}>{whole(base)}</span>}
    </p>
  )
}
