import { NO_CURRENCY, type ProgrammePage, sayMoney } from '@closed-learned/deals'
import css from './Quarters.module.css'

type Accuracy = ProgrammePage['accuracy']
type Quarter = Accuracy['quarters'][number]

interface Props {
  readonly accuracy: Accuracy
  readonly start: ProgrammePage['start']
}

/** Each quarter on one scale: what came, and what the close dates, the forecast and people had said. */
export function Quarters({ accuracy: { quarters }, start }: Props) {
  if (quarters.length === 0) return null
  const most = Math.max(
    ...quarters.flatMap(({ stated, won, forecast, called }) => [
      ...[stated ?? 0, won, called?.said ?? 0],
      ...[forecast?.value ?? 0, forecast?.interval?.[1] ?? 0],
    ]),
  )
  const at = (value: number) => `${(100 * Math.max(0, value)) / (most || 1)}%`
  const firstAfter = start === null ? undefined : quarters.find(({ isAfter }) => isAfter)
  return (
    <>
      <Legend quarters={quarters} />
      <ol className={css.quarters}>
        {quarters.map((quarter) => (
          <li key={quarter.quarter}>
            {quarter === firstAfter && (
              <p className={css.start}>From here on deals could be let go</p>
            )}
            <span className={css.name}>{quarter.quarter}</span>
            <Track quarter={quarter} at={at} />
            <span className={css.value}>{sayQuarter(quarter)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

function Track({
  quarter: { won, stated, forecast, called },
  at,
}: {
  readonly quarter: Quarter
  readonly at: (value: number) => string
}) {
  return (
    <span className={css.track} aria-hidden="true">
      <span className={css.came} style={{ width: at(won) }} />
      {forecast?.interval && (
        <span
          className={css.range}
          style={{
            left: at(forecast.interval[0]),
            width: at(forecast.interval[1] - forecast.interval[0]),
          }}
        />
      )}
      {forecast && <span className={css.forecast} style={{ left: at(forecast.value) }} />}
      {stated !== null && <span className={css.stated} style={{ left: at(stated) }} />}
      {called && <span className={css.called} style={{ left: at(called.said) }} />}
    </span>
  )
}

function Legend({ quarters }: { readonly quarters: readonly Quarter[] }) {
  const marks = [
    { mark: css.came, name: 'came' },
    { mark: css.stated, name: 'the close dates said' },
    quarters.some(({ forecast }) => forecast !== null) && { mark: css.forecast, name: 'forecast' },
    quarters.some(({ called }) => called !== null) && { mark: css.called, name: 'people said' },
  ].flatMap((each) => each || [])
  return (
    <ul className={css.legend} aria-hidden="true">
      {marks.map(({ mark, name }) => (
        <li key={name}>
          <span className={css.sample}>
            <span className={mark} />
          </span>
          {name}
        </li>
      ))}
    </ul>
  )
}

const say = (value: number) => sayMoney(value, NO_CURRENCY)

function sayQuarter({ stated, forecast, called, won }: Quarter): string {
  const parts = [
    stated !== null && `dates ${say(stated)}`,
    forecast && `forecast ${say(forecast.value)}`,
    called && `people ${say(called.said)} (${say(called.came)} came to them)`,
    `came ${say(won)}`,
  ]
  return parts.filter(Boolean).join(', ')
}
