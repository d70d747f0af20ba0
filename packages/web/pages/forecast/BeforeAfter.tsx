import { type ProgrammePage, sayDays, sayRate } from '@closed-learned/deals'
import { Spark } from '../../charts/Spark.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import css from './BeforeAfter.module.css'

type Change = ProgrammePage['changes'][number]

/** Each measure before and since the start, with its doubt in words. */
export function BeforeAfter({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <ul className={css.changes}>
      {changes.map((change) => (
        <li key={change.measure}>
          <div>
            <h3 className={css.name}>{change.name}</h3>
            <p className={css.value}>{sayBoth(change)}</p>
          </div>
          <div className={css.spark}>
            {change.points.length > 2 && <Spark points={change.points} width={170} height={40} />}
          </div>
          <div>
            <p className={css.text}>
              <Unbroken text={change.text} />
            </p>
            <Folded summary="How it is computed">
              <p className={css.how}>{change.how}</p>
            </Folded>
          </div>
        </li>
      ))}
    </ul>
  )
}

function sayBoth({ before, after, unit }: Change): string {
  const say = (value: number | null) =>
    value === null ? '–' : unit === 'rate' ? sayRate(value) : sayDays(value)
  return before === null && after === null ? '–' : `${say(before)} → ${say(after)}`
}
