import { sayIso } from '../../frame/days.ts'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import type { Targets as Told } from './query.ts'
import { Standing } from './Standing.tsx'
import { TargetForm } from './TargetForm.tsx'
import css from './Targets.module.css'

interface Props {
  readonly targets: Told
  readonly currency: string | null
  /** On a past day nothing is set. */
  readonly isPast: boolean
}

/** What the team aims at, what such a target does to behaviour, and what was done about any. */
export function Targets({ targets, currency, isPast }: Props) {
  const { standing, history } = targets
  const maySet = targets.maySet && !isPast
  return (
    <Section title="What you aim at">
      {standing.length === 0 && <p className={css.none}>No target stands.</p>}
      <ul className={css.standing}>
        {standing.map((each) => (
          <li key={each.kind}>
            <Standing standing={each} maySet={maySet} />
          </li>
        ))}
      </ul>
      {maySet && <TargetForm currency={currency ?? 'EUR'} />}
      {history.length > 0 && (
        <Folded summary="What was set, ended or put aside">
          <ul className={css.history}>
            {history.map(({ number, on, text, reason }) => (
              <li key={number}>
                <span>{sayIso(on)}</span>
                <span>
                  {text} {reason !== null && <q>{reason}</q>}
                </span>
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  )
}
