import { sayRate, sayRates, type TimePage } from '@closed-learned/deals'
import { trendRows } from '../../charts/rows/trend-rows.ts'
import { Spark } from '../../charts/Spark.tsx'
import { sayIso } from '../../frame/days.ts'
import { sayQuarter } from '../../frame/say-quarter.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Figure } from '../../parts/Figure.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './LastStage.module.css'

const TITLE = 'Found only in the last stage'

/** How many losses were found only when nearly all the work was done. */
export function LastStage({ lastStage, asOf }: Pick<TimePage, 'lastStage' | 'asOf'>) {
  const { value, interval, trend, text } = lastStage
  const known = trend.filter((quarter) => quarter.value !== null)
  const told = <Finding text={text} />
  return (
    <Section title={TITLE}>
      {value === null || interval === null ? (
        told
      ) : (
        <Copyable title={TITLE} note={`As of ${sayIso(asOf)}`} rows={() => trendRows(trend)}>
          <div className={css.beside}>
            <div>
              <Figure beside={sayRates(interval)}>{sayRate(value)}</Figure>
              {known.length > 1 && <Trend trend={trend} />}
            </div>
            {told}
          </div>
        </Copyable>
      )}
    </Section>
  )
}

function Trend({ trend }: Pick<TimePage['lastStage'], 'trend'>) {
  const points = trend.map(({ value, interval }) => ({
    value,
    low: interval?.[0] ?? null,
    high: interval?.[1] ?? null,
  }))
  const [first, last] = [trend[0]?.quarter, trend.at(-1)?.quarter]
  return (
    <Spark
      points={points}
      tone="ink"
      width={220}
      {...(first && { first: sayQuarter(first) })}
      {...(last && { last: sayQuarter(last) })}
    />
  )
}
