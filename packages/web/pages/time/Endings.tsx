import { sayDays, sayRate, type TimePage } from '@closed-learned/deals'
import { Curve } from '../../charts/Curve.tsx'
import { Sized } from '../../charts/Sized.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { curvesOf } from './curves.ts'
import { WAYS } from './say-ending.ts'

/** Which share of the deals is over by a day, and how. */
export function Endings({ time }: { readonly time: TimePage }) {
  const curves = curvesOf(time)
  return (
    <Section title="How long until a deal is over">
      {curves.length === 0 ? (
        <Finding text="Not enough deals have ended to draw this." />
      ) : (
        <Sized>
          {(width) => (
            <Curve series={curves} width={width} horizon={time.horizon} label={labelOf(time)} />
          )}
        </Sized>
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
