import type { CoverageFigure, EnoughPage } from '@closed-learned/deals'
import css from './Scale.module.css'

interface Props {
  readonly coverages: readonly CoverageFigure[]
  readonly needed: NonNullable<EnoughPage['needed']>
}

/** What is needed as a band, and what there is as marks on it; the figures beside tell the same in words. */
export function Scale({ coverages, needed }: Props) {
  const marks = coverages.flatMap(({ key, name, value, interval }) => {
    const at = value ?? (interval && (interval[0] + interval[1]) / 2)
    return at === null ? [] : [{ key, name, at }]
  })
  const compared = needed.of === 'live' ? 'live' : 'raw'
  const [low, high] = needed.interval
  const most = 1.08 * Math.max(needed.value, high ?? 0, ...marks.map(({ at }) => at), 1)
  // Far beyond what is needed, what there is would press all else into a corner.
  const end = Math.min(most, 6 * Math.max(needed.value, high ?? 0, 1))
  const x = (value: number) => `${Math.min(100, (100 * value) / end)}%`
  return (
    <div className={css.scale} aria-hidden="true">
      <div className={css.line}>
        <span
          className={css.band}
          style={{ left: x(low), right: `calc(100% - ${x(high ?? end)})` }}
        />
        <span className={css.needed} style={{ left: x(needed.value) }} />
        {marks.map(({ key, at }) => (
          <span
            key={key}
            className={css.mark}
            data-key={key}
            data-aside={key !== compared || undefined}
            style={{ left: x(at) }}
          />
        ))}
      </div>
      <ul className={css.legend}>
        <li data-key="needed">needed, in {needed.of} pipeline</li>
        {marks.map(({ key, name }) => (
          <li key={key} data-key={key} data-aside={key !== compared || undefined}>
            {name.charAt(0).toLowerCase() + name.slice(1)}
          </li>
        ))}
      </ul>
    </div>
  )
}
