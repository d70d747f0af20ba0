import {
  dayOfIso,
  type OverviewReport,
  quarterOfDay,
  sayCount,
  sayNumber,
} from '@closed-learned/deals'
import css from './Cycle.module.css'
import { HeadlineNumber } from './HeadlineNumber.tsx'
import { sayQuarter } from './say-quarter.ts'

type CycleReport = OverviewReport['cycle']

/** How many days until a deal is lost, and until it is won? In the middle, at the pace of a year. */
export function Cycle({ cycle }: { readonly cycle: CycleReport }) {
  const { lost, won, trend, text } = cycle
  const [first, last] = [trend[0], trend.at(-1)]
  const known = lost.median !== null || won.median !== null
  return (
    <HeadlineNumber
      title="Days to lose · to win"
      figure={
        known && (
          <>
            <Days of={lost} className={css.lost} /> · <Days of={won} className={css.won} />
          </>
        )
      }
      beside={known && `of ${sayNumber(lost.deals)} lost, ${sayNumber(won.deals)} won`}
      spark={{
        points: trend.map((point) => ({ value: point.lost })),
        tone: 'lost',
        label: `Days to lose, ${sayCount(trend.length, 'quarter', 'quarters')} up to now`,
        first: first ? quarterName(first.until) : '',
        last: last ? quarterName(last.until) : '',
      }}
      text={text}
    />
  )
}

function Days({ of, className }: { of: CycleReport['lost']; className: string | undefined }) {
  return <span className={className}>{of.median === null ? '–' : sayNumber(of.median)}</span>
}

/** The quarter that a day lies in. */
function quarterName(iso: string): string {
  return sayQuarter(quarterOfDay(dayOfIso(iso) ?? 0))
}
