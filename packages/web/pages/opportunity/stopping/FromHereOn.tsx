import { type StopOrContinue, sayDays, sayNumber, sayRates, sayWeeks } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Folded } from '../../../parts/Folded.tsx'
import { Unbroken } from '../../../parts/Unbroken.tsx'
import css from './FromHereOn.module.css'

/** Three things side by side: what it takes from here on, how such deals ended, what else there is. */
export function FromHereOn({ told }: { readonly told: StopOrContinue }) {
  const { still, odds, lateSaves, elsewhere } = told
  return (
    <div className={css.three}>
      <div>
        <h3 className={css.title}>From here on</h3>
        <Still still={still} />
      </div>
      <div>
        <h3 className={css.title}>How such deals ended</h3>
        {odds.base ? (
          <p className={css.figure}>
            {sayNumber(odds.base.won)} of {sayNumber(odds.base.deals)}{' '}
            <span className={css.beside}>
              {odds.beside === null ? 'won' : 'with such odds won'}
              {odds.base.interval && `, ${sayRates(odds.base.interval)}`}
            </span>
          </p>
        ) : (
          <p className={css.text}>{odds.text}</p>
        )}
        {odds.beside !== null && (
          <p className={css.text}>
            <Unbroken text={odds.beside} />
          </p>
        )}
        {odds.reasons.length > 0 && (
          <ul className={css.reasons}>
            {odds.reasons.map(({ effect, text }) => (
              <li key={text}>
                {effect === 'raised' ? 'Raised: ' : 'Lowered: '}
                {text}
              </li>
            ))}
          </ul>
        )}
        {lateSaves && (
          <p className={css.text}>
            <Unbroken text={lateSaves.text} />
          </p>
        )}
      </div>
      <div>
        <h3 className={css.title}>What else the time could do</h3>
        <p className={css.text}>{elsewhere.text}</p>
        <ul className={css.deals}>
          {elsewhere.deals.map(({ opportunity, text }) => (
            <li key={opportunity.id}>
              <Link to="/opportunities/$id" params={{ id: opportunity.id }} className={css.deal}>
                {opportunity.name}
              </Link>
              <span className={css.quiet}>
                <Unbroken text={text} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** Weeks of the owner, with the days and the money behind them. */
function Still({ still }: { readonly still: StopOrContinue['still'] }) {
  const { weeks, days, interval, deals, money, text, how, intervalOf } = still
  if (weeks === null || days === null || interval === null)
    return <p className={css.text}>{text}</p>
  const [low, high] = weeks.interval.map((end) => end.toFixed(1))
  const range = `${sayNumber(interval[0])}–${sayNumber(interval[1])}`
  const between = intervalOf === 'eightInTen' ? `${range} for eight in ten` : range
  return (
    <>
      <p className={css.figure}>
        {sayWeeks(weeks.value)}{' '}
        <span className={css.beside}>{low === high ? 'of yours' : `of yours, ${low}–${high}`}</span>
      </p>
      <p className={css.text}>
        <Unbroken
          text={`A further ${sayDays(days)} or so (${between}), as ${sayNumber(deals)} deals like it took from there${money ? `; ${money.text}` : ''}.`}
        />
      </p>
      <Folded summary="How it is counted">
        <p className={css.how}>{how}</p>
      </Folded>
    </>
  )
}
