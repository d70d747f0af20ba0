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
  const isLikely = !isNoneLikely(report)
  return (
    <Section title={isAlone ? 'Expected' : name}>
      {!isAlone && <Finding text={report.answer} />}
      {isLikely && expected.deals !== null && (
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
              {code === currency
                ? sayExpected(amount, interval80.amount, code)
                : sayMoney(amount, code)}
            </Figure>
          ))}
        </div>
      )}
      {isLikely && <Parts report={report} />}
      {isLikely && <Beside report={report} />}
      {opportunities.length > 0 && <OwnDeals deals={opportunities} learned={method} />}
      <Folded summary="How it is computed">
        <p className={css.how}>{method.text}</p>
      </Folded>
    </Section>
  )
}

/** Fewer than half a win is expected, and hardly one: an amount of it would be of no deal at all. */
const isNoneLikely = ({ expected, interval80, period, asOf }: View['report']) =>
  period.until > asOf &&
  expected.deals !== null &&
  expected.deals < 0.5 &&
  Math.ceil(interval80.deals?.[1] ?? 0) <= 1

/** Less than the step in which it is told is no nothing. */
function sayExpected(
  amount: number,
  interval: readonly [number, number] | null,
  code: string,
): string {
  const most = interval?.[1] ?? 0
  return amount === 0 && most > 0 ? `under ${sayMoney(most, code)}` : sayMoney(amount, code)
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
  if (period.until <= asOf) return null
  const said = [
    alreadyWon !== null && `${sayDeals(alreadyWon.deals)} won by now`,
    openDeals !== null && `${sayDeals(openDeals.deals)} from deals that are open`,
    newBusiness !== null &&
      newBusiness.deals > 0 &&
      `${sayDeals(newBusiness.deals)} from deals that do not exist yet`,
    runRate !== null &&
      Math.abs(runRate.deals) >= 0.05 &&
      `${runRate.deals > 0 ? '+' : '−'}${sayDeals(Math.abs(runRate.deals))} towards what quarters brought before`,
  ]
  if (!said.some(Boolean)) return null
  return <p className={css.parts}>{`Of them ${said.filter(Boolean).join(', ')}.`}</p>
}
