import { type OverviewReport, sayCount, sayRate } from '@closed-learned/deals'
import { sayQuarter } from '../../frame/say-quarter.ts'
import { HeadlineNumber } from './HeadlineNumber.tsx'

/** How far from what came was what the close dates said? */
export function Forecast({
  forecast,
  asOf,
}: {
  readonly forecast: OverviewReport['forecast']
  readonly asOf: string
}) {
  const { off, wasOff, quarters, trend, text } = forecast
  const base = `over ${sayCount(Math.min(quarters, YEAR), 'quarter', 'quarters')}`
  const points = trend.map(({ quarter, off: value }) => ({ at: sayQuarter(quarter), value }))
  return (
    <HeadlineNumber
      title="Forecast"
      figure={off === null ? null : `± ${percent(off)} %`}
      beside={wasOff === null ? base : `${base}, was ± ${percent(wasOff)}`}
      trend={{ name: 'How far off by quarter', tone: 'accent', points, say: sayRate }}
      text={text}
      asOf={asOf}
    />
  )
}

/** Quarters that the figure is the average of. */
const YEAR = 4

const percent = (share: number) => Math.round(share * 100)
