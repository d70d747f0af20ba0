import { sayDays, sayRate, type TimePage } from '@closed-learned/deals'
import { Curve } from '../../charts/Curve.tsx'
import { curveRows } from '../../charts/rows/curve-rows.ts'
import { Sized } from '../../charts/Sized.tsx'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { curvesOf } from './curves.ts'
import { WAYS } from './say-ending.ts'

const TITLE = 'How long until a deal is over'

/** Which share of the deals is over by a day, and how. */
export function Endings({ time }: { readonly time: TimePage }) {
  const curves = curvesOf(time)
  return (
    <Section title={TITLE}>
      {curves.length === 0 ? (
        <Finding text="Not enough deals have ended to draw this." />
      ) : (
        <Copyable title={TITLE} note={`As of ${sayIso(time.asOf)}`} rows={() => curveRows(curves)}>
          <Sized>
            {(width) => (
              <Curve series={curves} width={width} horizon={time.horizon} label={labelOf(time)} />
            )}
          </Sized>
        </Copyable>
      )}
    </Section>
  )
}

/** The picture in words; the figures above it say the rest. */
function labelOf(time: TimePage): string {
  const shares = WAYS.map(({ key, share }) => `${sayRate(time[key].share)} ${share}`)
  const days = time.horizon === null ? '' : ` within ${sayDays(time.horizon)}`
  return `Of all deals ${shares.join(', ')}${days}; each line rises with the days since creation.`
}
