import { type ForecastPage, NO_CURRENCY, sayMoney, sayNumber } from '@closed-learned/deals'
import css from './Beside.module.css'

type Report = ForecastPage['views'][number]['report']

interface Row {
  readonly name: string
  readonly what: string
  readonly value: number | null
  readonly interval: readonly [number, number] | null
}

/** The forecast beside what could have been said without it, on one scale. */
export function Beside({ report }: { readonly report: Report }) {
  const { rows, say } = rowsOf(report)
  const told = rows.filter(({ value }) => value !== null)
  if (told.length < 2) return null
  const most = Math.max(...told.flatMap(({ value, interval }) => [value ?? 0, interval?.[1] ?? 0]))
  const at = (value: number) => `${(100 * value) / (most || 1)}%`
  return (
    <ul className={css.rows}>
      {told.map(({ name, what, value, interval }, i) => (
        <li key={name}>
          <span className={css.name}>
            {name} <span className={css.what}>{what}</span>
          </span>
          <span className={css.track} aria-hidden="true">
            {interval && (
              <span
                className={css.range}
                style={{ left: at(interval[0]), width: at(interval[1] - interval[0]) }}
              />
            )}
            <span
              className={css.dot}
              data-first={i === 0 || undefined}
              style={{ left: at(value ?? 0) }}
            />
          </span>
          <span className={css.value}>
            {say(value ?? 0)}
            {interval && (
              <span className={css.doubt}>{`${say(interval[0])}–${say(interval[1])}`}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** In money where the currency has any, else in deals. */
function rowsOf({ expected, interval80, beside, currency }: Report) {
  const amount = expected.amounts[currency] ?? null
  const inMoney = amount !== null && amount > 0
  const of = (sum: { deals: number; amounts: Readonly<Record<string, number>> } | null) =>
    sum === null ? null : inMoney ? (sum.amounts[currency] ?? null) : sum.deals
  const alone = (name: string, what: string, sum: Parameters<typeof of>[0]): Row => ({
    ...{ name, what, value: of(sum), interval: null },
  })
  const rows: Row[] = [
    {
      name: 'Forecast',
      what: 'from what past deals like these came to',
      value: inMoney ? amount : expected.deals,
      interval: inMoney ? interval80.amount : interval80.deals,
    },
    alone('Run rate', 'what the last four brought, on average', beside.runRate),
    alone('Weighted by stage', 'amounts times the win rate of their stage', beside.stageWeighted),
    alone('Said at the time', 'what the CRM commits to', beside.saidThen),
  ]
  const say = (value: number) =>
    inMoney ? sayMoney(value, NO_CURRENCY) : sayNumber(Math.round(value))
  return { rows, say }
}
