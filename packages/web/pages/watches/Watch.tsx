import { sayNumber, sayRate, sayRates, type WatchTold, whereId } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { sayIso } from '../../frame/days.ts'
import { Finding } from '../../parts/Finding.tsx'
import css from './Watch.module.css'

interface Props {
  readonly watch: WatchTold
  readonly isStopping: boolean
  /** Why it could not be ended. */
  readonly trouble: string | null
  readonly onStop: () => void
}

/** One that is watched: what it says, what the deals since then say, and how to end it. */
export function Watch({ watch, isStopping, trouble, onStop }: Props) {
  const { title, text, where, outcome, frozenOn } = watch
  const id = useId()
  return (
    <article className={css.watch} aria-labelledby={id}>
      <h2 className={css.title} id={id}>
        <Link
          to="/trends/finding"
          search={({ asOf }) => ({ asOf, outcome, where: whereId(where) })}
        >
          {title}
        </Link>
      </h2>
      <Finding text={text} />
      <Evidence watch={watch} />
      <p className={css.foot}>
        <span>Watched since {sayIso(frozenOn)}</span>
        <button
          type="button"
          className={css.stop}
          aria-label={`Stop watching: ${title}`}
          aria-disabled={isStopping}
          onClick={onStop}
        >
          Stop watching
        </button>
      </p>
      {trouble && (
        <p className={css.trouble} role="alert">
          {trouble}
        </p>
      )}
    </article>
  )
}

/** The figures behind the words, quietly. */
function Evidence({ watch }: { readonly watch: WatchTold }) {
  const { here, rest, evidence, openShare, verdict } = watch
  if (verdict === 'withheld') return null
  const facts = [
    sayRateOf('here', here),
    sayRateOf('elsewhere', rest),
    openShare === null ? '' : `${sayRate(openShare)} of the deals since then are still open`,
    `e-value ${sayEvidence(evidence)}, supported from 20 on`,
  ]
  return (
    <ul className={css.evidence}>
      {facts
        .filter((fact) => fact !== '')
        .map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
    </ul>
  )
}

function sayRateOf(place: string, { value, interval, deals }: WatchTold['here']): string {
  if (value === null) return ''
  const between = interval ? ` (${sayRates(interval)})` : ''
  return `${place} ${sayRate(value)}${between} of ${sayNumber(deals)}`
}

/** An e-value with as many digits as it is worth: `0.4`, `1.6`, `24`, `over 1,000`. */
function sayEvidence(evidence: number): string {
  if (evidence > 1000) return 'over 1,000'
  return evidence < 10 ? evidence.toFixed(1) : sayNumber(evidence)
}
