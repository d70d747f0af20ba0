import type { TimePage } from '@closed-learned/deals'
import { Sized } from '../../charts/Sized.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { QuarterChart } from './QuarterChart.tsx'
import css from './Quarters.module.css'
import { QuarterTable } from './QuarterTable.tsx'
import { toldQuarters } from './quarter-plot.ts'

/** How long it took by quarter of creation: a quarter that is still young has no time yet. */
export function Quarters({ trend }: Pick<TimePage, 'trend'>) {
  const told = toldQuarters(trend)
  return (
    <Section title="By quarter of creation">
      {told.length < 2 ? (
        <Finding text="Not enough quarters can be told yet to show where this goes." />
      ) : (
        <>
          <p className={css.said}>
            Days by which half of a quarter’s won deals, and half of its lost ones, had ended.
          </p>
          <Sized>{(width) => <QuarterChart trend={told} width={width} />}</Sized>
        </>
      )}
      {told.length > 0 && <QuarterTable trend={trend} />}
    </Section>
  )
}
