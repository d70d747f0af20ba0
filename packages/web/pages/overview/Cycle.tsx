import {
  dayOfIso,
  type OverviewReport,
  quarterOfDay,
  sayDays,
  sayNumber,
} from '@closed-learned/deals'
import { sayQuarter } from '../../frame/say-quarter.ts'
import { OvershootLine } from '../looking-back/OvershootLine.tsx'
import { useOvershoot } from '../looking-back/use-overshoot.ts'
import css from './Cycle.module.css'
import { HeadlineNumber } from './HeadlineNumber.tsx'

type CycleReport = OverviewReport['cycle']

/** How many days until a deal is lost, and until it is won? In the middle, at the pace of a year. */
export function Cycle({ cycle, asOf }: { readonly cycle: CycleReport; readonly asOf: string }) {
  const { lost, won, trend, text } = cycle
  const overshoot = useOvershoot()
  // One without the other would be no comparison.
  const known = lost.median !== null && won.median !== null
  const points = trend.map(({ until, lost: value }) => ({ at: quarterOf(until), value }))
  return (
    <HeadlineNumber
      title="Days to lose · to win"
      figure={
        known ? (
          <>
            <Days of={lost} className={overshoot?.looked ? css.lost : css.unseen} /> ·{' '}
            <Days of={won} className={css.won} />
          </>
        ) : null
      }
      beside={`the last year’s ${sayNumber(lost.deals)} · ${sayNumber(won.deals)} deals`}
      trend={{ name: 'Days to lose by quarter', tone: 'lost', points, say: sayDays }}
      text={text}
      asOf={asOf}
    >
      {known && <OvershootLine overshoot={overshoot} />}
    </HeadlineNumber>
  )
}

function Days({ of, className }: { of: CycleReport['lost']; className: string | undefined }) {
  return <span className={className}>{of.median === null ? '–' : sayNumber(of.median)}</span>
}

function quarterOf(iso: string): string {
  return sayQuarter(quarterOfDay(dayOfIso(iso) ?? 0))
}
