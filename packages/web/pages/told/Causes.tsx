import { useQuery } from '@tanstack/react-query'
import { Section } from '../../parts/Section.tsx'
import css from './Causes.module.css'
import { lossCausesQuery } from './query.ts'

/** Why deals were lost, as their owners tell it: without author, deal or amount. */
export function Causes() {
  const { data } = useQuery(lossCausesQuery)
  if (data === undefined) return null
  const { answer, told, inConfidence } = data
  return (
    <Section title="Why were deals lost, as their owners tell it?">
      <p className={css.answer}>{answer}</p>
      {told.map(({ months, causes }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two teams may tell of the same months
        <div key={at} className={css.span}>
          <h3>{sayMonths(months)}</h3>
          <ul>
            {causes.map(({ cause, text }) => (
              <li key={cause}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      {inConfidence.map(({ months, texts }) => (
        <div key={months.join()} className={css.span}>
          <h3>Told in confidence, {sayMonths(months)}</h3>
          {texts.map((text) => (
            <blockquote key={text}>{text}</blockquote>
          ))}
        </div>
      ))}
    </Section>
  )
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** `2026-05` to `2026-07` as people say it; one month by its name alone. */
function sayMonths(months: readonly string[]): string {
  const said = [...new Set(months)].map((month) => {
    const [year, of] = month.split('-')
    return `${MONTHS[Number(of) - 1] ?? month} ${year}`
  })
  return said.join(' to ')
}
