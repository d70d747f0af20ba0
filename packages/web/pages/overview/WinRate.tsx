import { type OverviewReport, sayRate } from '@closed-learned/deals'
import { sayQuarter } from '../../frame/say-quarter.ts'
import { HeadlineNumber } from './HeadlineNumber.tsx'
import { sayRange } from './say-range.ts'

/** Of the deals that closed, how many were won? */
export function WinRate({
  winRate,
  asOf,
}: {
  readonly winRate: OverviewReport['winRate']
  readonly asOf: string
}) {
  const { now, trend, text } = winRate
  const points = trend.map(({ quarter, value, interval }) => {
    const [low, high] = interval ?? [null, null]
    return { at: sayQuarter(quarter), value, low, high }
  })
  return (
    <HeadlineNumber
      title="Win rate"
      figure={now.value === null ? null : sayRate(now.value)}
      beside={now.interval && sayRange(now.interval)}
      trend={{ name: 'Win rate by quarter', tone: 'won', points, say: sayRate }}
      text={text}
      asOf={asOf}
    />
  )
}
