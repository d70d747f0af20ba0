import { useQuery } from '@tanstack/react-query'
import { sayIso } from '../../frame/days.ts'
import { sayTrouble } from '../../frame/say-trouble.ts'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { CallForm } from './CallForm.tsx'
import css from './Calls.module.css'
import { forecastCallsQuery } from './query.ts'

/** What one says will come, beside what came: one's own alone; of others a sum. */
export function Calls({ asOf }: { readonly asOf: string | undefined }) {
  const isPast = asOf !== undefined
  const { data, error } = useQuery(forecastCallsQuery(asOf))
  if (error)
    return (
      <Section title="What you say will come">
        <p role="status">{sayTrouble(error)}</p>
      </Section>
    )
  if (data === undefined) return null
  const { mayCall, calls, told, answer, doubts } = data
  if (mayCall.length === 0 && told.length === 0) return null
  return (
    <Section title={mayCall.length === 0 ? 'What was called, as one' : 'What you say will come'}>
      {mayCall.length > 0 && (
        <div className={css.beside}>
          {isPast ? <p>It is said on the newest day.</p> : <CallForm calls={data} />}
          <div>
            <Finding text={answer} />
            <ul className={css.calls}>
              {calls.map(({ id, on, text, came }) => (
                <li key={id}>
                  <span className={css.text}>{text}</span>
                  <span className={css.when}>{`Said on ${sayIso(on)}. ${came}`}</span>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {told.length > 0 && (
        <ul className={css.told}>
          {told.map(({ team, period, text }) => (
            <li key={`${team} ${period}`}>
              <b>{team ?? 'All teams told of'}</b> {text}
            </li>
          ))}
        </ul>
      )}
      {doubts.map((doubt) => (
        <p key={doubt} className={css.doubt}>
          {doubt}
        </p>
      ))}
    </Section>
  )
}
