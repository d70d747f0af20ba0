import { type ReasonsPage, sayCount, sayRate } from '@closed-learned/deals'
import { trendRows } from '../../charts/rows/trend-rows.ts'
import { sayIso } from '../../frame/days.ts'
import { Copyable } from '../../parts/Copyable.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './NoDecision.module.css'
import { Quarters } from './Quarters.tsx'
import { topOf } from './top-of.ts'

type Told = ReasonsPage['noDecision']

const TITLE = 'No decision'

/** Deals that ended in nothing, as a group of their own. */
export function NoDecision({
  noDecision,
  asOf,
}: {
  readonly noDecision: Told
  readonly asOf: string
}) {
  const { value, trend, text, reasons } = noDecision
  return (
    <Section title={TITLE} ruled={false}>
      {value === null ? (
        <Finding text={text} />
      ) : (
        <Copyable title={TITLE} note={`As of ${sayIso(asOf)}`} rows={() => trendRows(trend)}>
          <Finding text={text} />
          {trend.length > 1 && (
            <Quarters
              trend={trend}
              top={topOf([{ share: value, trend }])}
              tone="noDecision"
              width={240}
              height={52}
              named
            />
          )}
        </Copyable>
      )}
      {reasons.length > 0 && <Stated reasons={reasons} />}
    </Section>
  )
}

function Stated({ reasons }: Pick<Told, 'reasons'>) {
  return (
    <Folded summary="Reasons stated for them">
      <ul className={css.stated}>
        {reasons.map(({ name, deals, share }) => (
          <li key={name}>
            {name} <span>{`${sayRate(share)}, ${sayCount(deals, 'deal', 'deals')}`}</span>
          </li>
        ))}
      </ul>
    </Folded>
  )
}
