import { sayCount, sayNumber, type TimeBy } from '@closed-learned/deals'
import { Curve } from '../../charts/Curve.tsx'
import { Sized } from '../../charts/Sized.tsx'
import { curvesOf } from './curves.ts'
import css from './Segments.module.css'
import { isTold, sayDaysBetween, WAYS } from './say-ending.ts'

type Told = TimeBy['segments'][number]

/** The times of one value, or why nothing is said of it. */
export function Segment({
  segment,
  horizon,
  top,
}: {
  readonly segment: Told
  readonly horizon: number | null
  /** The highest share on the axis, the same for all values. */
  readonly top: number
}) {
  const { value, deals, won, lost } = segment
  const curves = curvesOf(segment)
  const tooFew = won && lost && curves.length === 0 ? 'Not enough deals have ended to say.' : null
  const withheld = segment.withheld ?? tooFew
  return (
    <li className={css.segment}>
      <h3>
        {value} {deals !== null && <span>{sayCount(deals, 'deal', 'deals')}</span>}
      </h3>
      {withheld !== null ? (
        <p className={css.withheld}>{withheld}</p>
      ) : (
        <p className={css.times}>
          {WAYS.map(
            ({ key }) => key !== 'noDecision' && <Time key={key} way={key} segment={segment} />,
          )}
        </p>
      )}
      {curves.length > 0 && (
        <Sized>
          {(width) => (
            <Curve
              series={curves}
              width={width}
              horizon={horizon}
              top={top}
              compact
              label={`How long until a deal is over where it is ${value}; the days stand above.`}
            />
          )}
        </Sized>
      )}
    </li>
  )
}

function Time({ way, segment }: { readonly way: 'won' | 'lost'; readonly segment: Told }) {
  const ending = segment[way]
  if (ending === null) return <span>{way}: too few owners to say</span>
  if (!isTold(ending)) return <span>{way}: not enough to tell</span>
  const { median, medianInterval } = ending
  return (
    <span>
      {way} in <b className={css[way]}>{sayNumber(median ?? 0)}</b> days
      {medianInterval && ` (${sayDaysBetween(medianInterval)})`}
    </span>
  )
}
