import { type ReasonsPage, sayNumber, sayRate, sayRates } from '@closed-learned/deals'
import css from './Unstated.module.css'

/** How many losses say nothing; unknown is an honest answer, and is counted. */
export function Unstated({ unstated }: Pick<ReasonsPage, 'unstated'>) {
  const { value, interval, deals } = unstated
  // Where none states any, that is said already.
  if (value === null || value === 1 || deals === 0) return null
  return (
    <p className={css.unstated}>
      {value === 0
        ? `Every one of ${sayNumber(deals)} losses states a reason.`
        : `${sayRate(value)} of ${sayNumber(deals)} losses state no reason${
            interval ? ` (${sayRates(interval)})` : ''
          }.`}
    </p>
  )
}
