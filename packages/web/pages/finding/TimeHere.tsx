import type { EndingTime, FindingPage } from '@closed-learned/deals'
import { Curve } from '../../charts/Curve.tsx'
import type { CurveSeries } from '../../charts/curve/series.ts'
import { Sized } from '../../charts/Sized.tsx'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './TimeHere.module.css'

/** How long losing takes here and elsewhere. */
export function TimeHere({ page: { time, title, asOf } }: { readonly page: FindingPage }) {
  const series = time === null ? [] : seriesOf(time.here, time.rest)
  if (time === null || series.length === 0)
    return (
      <Section title="How long losing takes" ruled={false}>
        <Finding text={time?.text ?? 'Not enough deals were lost here to tell.'} />
      </Section>
    )
  return (
    <Section title="How long losing takes" ruled={false}>
      <Copyable
        title={`${title}: how long losing takes`}
        note={`As of ${sayIso(asOf)}`}
        rows={() => [COLUMNS, ...series.flatMap(rowsOf)]}
      >
        <Sized>
          {(width) => (
            <Curve series={series} width={width} horizon={time.horizon} label={time.text} />
          )}
        </Sized>
      </Copyable>
      <div className={css.said}>
        <Finding text={time.text} />
      </div>
    </Section>
  )
}

const COLUMNS = ['where', 'day', 'share lost', 'low', 'high']

function rowsOf({ label, points }: CurveSeries) {
  return points.map(({ day, value, low, high }) => [label, day, value, low, high])
}

function seriesOf({ curve, median }: EndingTime, rest: EndingTime): CurveSeries[] {
  const half = 'half gone'
  const both: CurveSeries[] = [
    { key: 'here', label: 'here', tone: 'lost', points: curve, median, half },
    {
      key: 'rest',
      label: 'elsewhere',
      tone: 'noDecision',
      points: rest.curve,
      median: rest.median,
      half,
    },
  ]
  return both.filter(({ points }) => points.length > 0)
}
