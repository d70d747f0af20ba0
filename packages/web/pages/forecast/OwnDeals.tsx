import { type ForecastPage, NO_CURRENCY, sayMoney, sayNumber, sayRate } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { sayIso } from '../../frame/days.ts'
import { Folded } from '../../parts/Folded.tsx'
import css from './OwnDeals.module.css'

type Report = ForecastPage['views'][number]['report']
type Deals = Report['opportunities']

/** Deals that stand there at once. */
const AT_ONCE = 8

/** Open deals one by one, each with its chance of being won in the period; its reader's alone. */
export function OwnDeals({
  deals,
  learned: { won, rows },
}: {
  readonly deals: Deals
  /** What the chances were learned from. */
  readonly learned: Pick<Report['method'], 'won' | 'rows'>
}) {
  const [first, more] = [deals.slice(0, AT_ONCE), deals.slice(AT_ONCE)]
  return (
    <>
      <h3 className={css.title}>Deal by deal, the likeliest first</h3>
      <p className={css.base}>
        {`The chance of each to be won in the period, as ${sayNumber(won)} wins among ${sayNumber(rows)} looks at open deals on past days tell. No deal under 1 % is listed.`}
      </p>
      <Listed deals={first} />
      {more.length > 0 && (
        <Folded summary={`${more.length} more`}>
          <Listed deals={more} />
        </Folded>
      )}
    </>
  )
}

function Listed({ deals }: { readonly deals: Deals }) {
  return (
    <ul className={css.deals}>
      {deals.map(({ id, name, chance, amount, closeDate }) => (
        <li key={id}>
          <Link to="/opportunities/$id" params={{ id }}>
            {name}
          </Link>
          <span className={css.chance}>
            <span className={css.track} aria-hidden="true">
              <span className={css.bar} style={{ width: `${100 * chance}%` }} />
            </span>
            {sayRate(chance)}
          </span>
          <span className={css.rest}>
            {amount === null ? 'no amount' : sayMoney(amount, NO_CURRENCY)}
            {closeDate && `, dated ${sayIso(closeDate)}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
