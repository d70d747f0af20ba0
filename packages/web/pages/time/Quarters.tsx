import type { TimePage } from '@closed-learned/deals'
import { Sized } from '../../charts/Sized.tsx'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { QuarterChart } from './QuarterChart.tsx'
import css from './Quarters.module.css'
import { QuarterTable } from './QuarterTable.tsx'
import { toldQuarters } from './quarter-plot.ts'

const TITLE = 'By quarter of creation'

/** How long it took by quarter of creation: a quarter that is still young has no time yet. */
export function Quarters({ trend, asOf }: Pick<TimePage, 'trend' | 'asOf'>) {
  const told = toldQuarters(trend)
  return (
    <Section title={TITLE}>
      {told.length < 2 ? (
        <Finding text="Not enough quarters can be told yet to show where this goes." />
      ) : (
        <Copyable title={TITLE} note={`As of ${sayIso(asOf)}`} rows={() => quarterRows(trend)}>
          <p className={css.said}>
            Days by which half of a quarter’s won deals, and half of its lost ones, had ended.
          </p>
          <Sized>{(width) => <QuarterChart trend={told} width={width} />}</Sized>
        </Copyable>
      )}
      {told.length > 0 && <QuarterTable trend={trend} />}
    </Section>
  )
}

/** The quarters as rows of a file. */
function quarterRows(trend: TimePage['trend']) {
  const rows = trend.map(({ quarter, deals, wonMedian, lostMedian }) => [
    quarter,
    deals,
    wonMedian,
    lostMedian,
  ])
  return [['created in', 'deals', 'days to win', 'days to lose'], ...rows]
}
