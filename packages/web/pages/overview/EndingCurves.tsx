import { type OverviewReport, sayDays } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Curve } from '../../charts/Curve.tsx'
import { Sized } from '../../charts/Sized.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './EndingCurves.module.css'

type Time = OverviewReport['time']

/** The share of deals that has ended in each way, by day; the page about it has more. */
export function EndingCurves({ time }: { readonly time: Time }) {
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
    <Section title="How long until a deal is over, all years together" ruled={false}>
      {time.horizon === null || series.length === 0 ? (
        <Finding text="Not enough deals have ended to draw this." />
      ) : (
        <Sized>
          {(width) => (
            <Curve
              series={series}
              horizon={time.horizon}
              width={width}
              label={`Share of deals that ended, by day since they were created. ${sentences(time)}`}
            />
          )}
        </Sized>
      )}
      <Link to="/time" className={css.more}>
        How long it takes to lose
      </Link>
    </Section>
  )
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
