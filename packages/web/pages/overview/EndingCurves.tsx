import { type OverviewReport, sayDays } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Curve } from '../../charts/Curve.tsx'
import { curveRows } from '../../charts/rows/curve-rows.ts'
import { Sized } from '../../charts/Sized.tsx'
import { contentWidth } from '../../frame/content-width.ts'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './EndingCurves.module.css'

type Time = OverviewReport['time']

const TITLE = 'How long until a deal is over, all years together'

/** The share of deals that has ended in each way, by day; the page about it has more. */
export function EndingCurves({ time, asOf }: { readonly time: Time; readonly asOf: string }) {
  const series = [
    { key: 'won', label: 'won', tone: 'won' as const, ...drawn(time.won) },
    { key: 'lost', label: 'lost', tone: 'lost' as const, ...drawn(time.lost) },
    {
      key: 'noDecision',
      label: 'no decision',
      tone: 'noDecision' as const,
      ...drawn(time.noDecision),
    },
  ].filter(({ points }) => points.some(({ value }) => value > 0))
  return (
    <Section title={TITLE} ruled={false}>
      {time.horizon === null || series.length === 0 ? (
        <Finding text="Not enough deals have ended to draw this." />
      ) : (
        <Copyable title={TITLE} note={`As of ${sayIso(asOf)}`} rows={() => curveRows(series)}>
          <Sized expected={columnWidth()}>
            {(width) => (
              <Curve
                series={series}
                horizon={time.horizon}
                width={width}
                label={`Share of deals that ended, by day since they were created. ${sentences(time)}`}
              />
            )}
          </Sized>
        </Copyable>
      )}
      <Link to="/time" className={css.more}>
        How long it takes to lose
      </Link>
    </Section>
  )
}

/** Numbers of the page's style sheet: where there are two columns, and what parts them. */
const COLUMNS = 740
const GAP = 56

function columnWidth(): number {
  const width = contentWidth()
  return width > COLUMNS ? Math.floor((width - GAP) / 2) : width
}

function drawn({ curve, median }: Time['won']) {
  return { points: curve, median }
}

function sentences({ won, lost, noDecision }: Time): string {
  const half = (name: string, { median }: Time['won']) =>
    median === null ? '' : `Half of those that are ${name} are so within ${sayDays(median)}.`
  return [half('won', won), half('lost', lost), half('left without a decision', noDecision)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
