import { type OverviewReport, sayCount } from '@closed-learned/deals'
import { HeadlineNumber } from './HeadlineNumber.tsx'
import { sayQuarter } from './say-quarter.ts'

/** How far from what came was what the close dates said? */
export function Forecast({ forecast }: { readonly forecast: OverviewReport['forecast'] }) {
  const { off, wasOff, quarters, trend, text } = forecast
  const [first, last] = [trend[0], trend.at(-1)]
  const base = `over ${sayCount(quarters, 'quarter', 'quarters')}`
  return (
    <HeadlineNumber
      title="Forecast"
      figure={off === null ? null : `± ${percent(off)} %`}
      beside={wasOff === null ? base : `was ± ${percent(wasOff)}`}
      spark={{
        points: trend.map((quarter) => ({ value: quarter.off })),
        tone: 'accent',
        label: `How far off, ${sayCount(trend.length, 'quarter', 'quarters')}`,
        first: first ? sayQuarter(first.quarter) : '',
        last: last ? sayQuarter(last.quarter) : '',
      }}
      text={text}
    />
  )
}

const percent = (share: number) => Math.round(share * 100)
