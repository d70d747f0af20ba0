import { sayIso } from './days.ts'
import css from './ToldAsOf.module.css'
import { useAsOf } from './use-as-of.ts'

interface Props {
  /** The day that the page is told of. */
  readonly day: string
}

/** Says so where what stands there is of an earlier day than was asked for: sums are told once a month. */
export function ToldAsOf({ day }: Props) {
  const asOf = useAsOf()
  if (asOf === null || day >= asOf.day) return null
  return <p className={css.told}>{`Told as of ${sayIso(day)}, the last month that is over.`}</p>
}
