import { Unbroken } from '../../parts/Unbroken.tsx'
import type { Preview } from './query.ts'
import css from './Warning.module.css'

/** What a target does to behaviour, and the number that the data support. */
export function Warning({ warning }: { readonly warning: NonNullable<Preview['warning']> }) {
  return (
    <div className={css.warning}>
      <p className={css.text}>
        <Unbroken text={warning.text} />
      </p>
      <ul>
        {warning.lines.map((line) => (
          <li key={line}>
            <Unbroken text={line} />
          </li>
        ))}
      </ul>
      <p className={css.supports}>
        <Unbroken text={warning.supports} />
      </p>
    </div>
  )
}
