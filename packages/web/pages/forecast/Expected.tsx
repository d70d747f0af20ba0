import { type ForecastPage, NO_CURRENCY, sayMoney, sayNumber } from '@closed-learned/deals'
import { Figure } from '../../parts/Figure.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { Beside } from './Beside.tsx'
import css from './Expected.module.css'
import { OwnDeals } from './OwnDeals.tsx'

type View = ForecastPage['views'][number]

/** What is expected, from where to where, what it is made of, and what else could have been said. */
export function Expected({ view, isAlone }: { readonly view: View; readonly isAlone: boolean }) {
  const { name, report } = view
  const { expected, interval80, notEnough, currency, opportunities, method } = report
  if (notEnough !== null)
    return (
      <Section title={name}>
        <Finding text={notEnough.text} />
      </Section>
    )
  const money = Object.entries(expected.amounts)
  return (
    <Section title={isAlone ? 'Expected' : name}>
      {!isAlone && <Finding text={report.answer} />}
      {expected.deals !== null && (
        <div className={css.figures}>
          <Figure beside={<Range of={interval80.deals} say={sayDeals} />}>
            {sayDeals(expected.deals)}
            <span className={css.unit}> deals</span>
          </Figure>
          {money.map(([code, amount]) => (
            <Figure
              key={code}
              beside={
                code === currency && (
                  <Range of={interval80.amount} say={(each) => sayMoney(each, NO_CURRENCY)} />
                )
              }
            >
              {sayMoney(amount, code)}
            </Figure>
          ))}
        </div>
      )}
      <Parts report={report} />
      <Beside report={report} />
      {opportunities.length > 0 && <OwnDeals deals={opportunities} currency={currency} />}
      <Folded summary="How it is computed">
        <p className={css.how}>{method.text}</p>
      </Folded>
    </Section>
  )
}

/** Tenths where whole deals would say too little. */
const sayDeals = (deals: number) =>
  deals < 10 ? `${Math.round(deals * 10) / 10}` : sayNumber(deals)

interface RangeProps {
  readonly of: readonly [number, number] | null
  readonly say: (value: number) => string
}

function Range({ of, say }: RangeProps) {
  return of && <>{`${say(of[0])} to ${say(of[1])}, four times in five`}</>
}

/** What it is made of, in one sentence. */
function Parts({ report: { parts, period, asOf } }: { readonly report: View['report'] }) {
  const { alreadyWon, openDeals, newBusiness, runRate } = parts
  if (alreadyWon === null || openDeals === null || newBusiness === null) return null
  if (period.until <= asOf) return null
  const said = [
    `${sayDeals(alreadyWon.deals)} won by now`,
    `${sayDeals(openDeals.deals)} from deals that are open`,
    newBusiness.deals > 0 && `${sayDeals(newBusiness.deals)} from deals that do not exist yet`,
    runRate !== null &&
      Math.abs(runRate.deals) >= 0.05 &&
      `${runRate.deals > 0 ? '+' : '−'}${sayDeals(Math.abs(runRate.deals))} towards what quarters brought before`,
  ]
  return <p className={css.parts}>{`Of them ${said.filter(Boolean).join(', ')}.`}</p>
}
