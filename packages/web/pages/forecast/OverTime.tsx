import { useQuery } from '@tanstack/react-query'
import { sayTrouble } from '../../frame/say-trouble.ts'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { BeforeAfter } from './BeforeAfter.tsx'
import css from './OverTime.module.css'
import { Quarters } from './Quarters.tsx'
import { programmeQuery } from './query.ts'

/** How far off it was, quarter by quarter, and what is before and after the start. */
export function OverTime({ asOf }: { readonly asOf: string | undefined }) {
  const { data, error } = useQuery(programmeQuery(asOf))
  if (error)
    return (
      <Section title="Accuracy over time">
        <p role="status">{sayTrouble(error)}</p>
      </Section>
    )
  if (data === undefined) return null
  const { accuracy, start, changes, answer, doubts } = data
  return (
    <>
      <Section title="Accuracy over time">
        <Finding text={accuracy.text} />
        <Quarters accuracy={accuracy} start={start} />
        {accuracy.isLearning && (
          <p role="status" className={css.doubt}>
            What would have been foreseen is being learned; it stands here in a moment.
          </p>
        )}
        {doubts.slice(0, 1).map((doubt) => (
          <p key={doubt} className={css.doubt}>
            {doubt}
          </p>
        ))}
      </Section>
      <Section title="Before and after">
        <Finding text={answer} base={start?.text ?? null} />
        <BeforeAfter changes={changes} />
        {doubts.slice(1).map((doubt) => (
          <p key={doubt} className={css.doubt}>
            {doubt}
          </p>
        ))}
      </Section>
    </>
  )
}
