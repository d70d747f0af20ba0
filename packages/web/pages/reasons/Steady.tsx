import { type ReasonTold, sayNumber, sayRate, sayRates } from '@closed-learned/deals'
import type { Tone } from '../../charts/draw/tone.ts'
import { Quarters } from './Quarters.tsx'
import css from './Steady.module.css'

/** What stays as it is: name, share with its interval, and its quarters, below each other. */
export function Steady({
  reasons,
  top,
  tone = 'lost',
}: {
  readonly reasons: readonly ReasonTold[]
  readonly top: number
  readonly tone?: Tone
}) {
  const [first] = reasons
  if (!first) return null
  // All of the same deals: said once.
  const isOne = reasons.every(({ of }) => of === first.of)
  return (
    <>
      <ul className={css.steady}>
        {reasons.map((reason) => (
          <li key={reason.name}>
            <span className={css.name}>{reason.name}</span>
            <span className={css.share}>
              {sayRate(reason.share)} <span>{sayRates(reason.interval)}</span>
            </span>
            {!isOne && <span className={css.deals}>of {sayNumber(reason.of)}</span>}
            <Quarters
              trend={reason.trend}
              top={top}
              tone={tone}
              usual={reason.share}
              width={150}
              label={reason.text}
            />
          </li>
        ))}
      </ul>
      {isOne && reasons.length > 1 && (
        <p className={css.base}>Shares of {sayNumber(first.of)} deals, by quarter of closing.</p>
      )}
    </>
  )
}
