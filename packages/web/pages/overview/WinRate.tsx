import { type OverviewReport, sayCount, sayRate } from '@closed-learned/deals'
import { HeadlineNumber } from './HeadlineNumber.tsx'
import { sayQuarter } from './say-quarter.ts'
import { sayRange } from './say-range.ts'

/** Of the deals that closed, how many were won? */
export function WinRate({ winRate }: { readonly winRate: OverviewReport['winRate'] }) {
  const { now, trend, text } = winRate
  const [first, last] = [trend[0], trend.at(-1)]
  return (
    <HeadlineNumber
      title="Win rate"
      figure={now.value === null ? null : sayRate(now.value)}
      beside={now.interval && sayRange(now.interval)}
      spark={{
        points: trend.map(({ value }) => ({ value })),
        tone: 'won',
        label: `Win rate by quarter, ${sayCount(trend.length, 'quarter', 'quarters')} up to now`,
        first: first ? sayQuarter(first.quarter) : '',
        last: last ? sayQuarter(last.quarter) : '',
      }}
      text={text}
    />
  )
}
