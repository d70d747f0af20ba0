import { NO_CURRENCY, sayNumber } from '@closed-learned/deals'
import css from './Money.module.css'

/** Amounts in major units, in full, each currency on its own line: `184,000 USD`; a dash where there is none. */
export function Money({ amounts }: { readonly amounts: Readonly<Record<string, number>> }) {
  const sums = Object.entries(amounts)
  if (sums.length === 0)
    return (
      <span className={css.none}>
        <span aria-hidden="true">–</span>
        <span className={css.said}>no amount</span>
      </span>
    )
  return sums.map(([currency, amount]) => (
    <span key={currency} className={css.money}>
      {sayNumber(amount)}
      {currency !== NO_CURRENCY && <span className={css.currency}> {currency}</span>}
    </span>
  ))
}
