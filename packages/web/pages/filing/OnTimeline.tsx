import type { KnowableDay } from '@closed-learned/deals'
import { useId } from 'react'
import { sayIso } from '../../frame/days.ts'
import { Button } from '../../parts/Button.tsx'
import css from './OnTimeline.module.css'
import { placesOnLine } from './places-on-line.ts'

interface Props {
  readonly legend: string
  /** ISO days of the two ends. */
  readonly from: string
  readonly today: string
  /** In order of time. */
  readonly days: readonly KnowableDay[]
  /** ISO day; empty: none is chosen. */
  readonly value: string
  readonly onChoose: (on: string) => void
}

/** A day of the timeline, chosen on it; what showed on that day is told below. */
export function OnTimeline({ legend, from, today, days, value, onChoose }: Props) {
  const name = useId()
  const places = placesOnLine(
    from,
    today,
    days.map(({ on }) => on),
  )
  const chosen = days.find(({ on }) => on === value)
  return (
    <fieldset className={css.line}>
      <legend>{legend}</legend>
      <div className={css.axis}>
        {days.map(({ on, text }, i) => (
          <label key={on} style={{ left: `${places[i]}%` }} title={`${sayIso(on)}: ${text}`}>
            <input
              type="radio"
              name={name}
              aria-label={`${sayIso(on)}: ${text}`}
              checked={on === value}
              onChange={() => onChoose(on)}
            />
          </label>
        ))}
      </div>
      <p className={css.ends} aria-hidden="true">
        <span>{sayIso(from)}</span>
        <span>{sayIso(today)}</span>
      </p>
      <p className={css.chosen}>
        {chosen ? (
          <>
            {sayIso(chosen.on)}: {chosen.text}.{' '}
            <Button look="plain" onClick={() => onChoose('')}>
              Leave it open
            </Button>
          </>
        ) : (
          'Each mark is a day on which something showed. Choose one, or leave it open.'
        )}
      </p>
    </fieldset>
  )
}
