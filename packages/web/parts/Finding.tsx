import css from './Finding.module.css'
import { Unbroken } from './Unbroken.tsx'

/** A finding, written out; `base` tells smaller what it rests on. */
export function Finding({ text, base }: { readonly text: string; readonly base?: string | null }) {
  return (
    <p className={css.finding}>
      <Unbroken text={text} />{' '}
      {base && (
        <span className={css.base}>
          <Unbroken text={base} />
        </span>
      )}
    </p>
  )
}
