import { deliveryParts, type LessonPage } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { lessonDeliveryQuery } from '../lessons/query.ts'
import css from './CameInTime.module.css'

/** Whether it had reached the deals that met it: a sum over many of them, told of the lesson alone. */
export function CameInTime({ page }: { readonly page: LessonPage }) {
  const { data } = useQuery(lessonDeliveryQuery(page.lesson.id))
  if (data === undefined) return null
  const [newest] = data.told
  return (
    <Section title="Did it come in time?">
      <p className={css.answer}>
        <Unbroken text={data.answer} />
      </p>
      {newest && (
        <dl className={css.parts}>
          {deliveryParts(newest).map(({ key, title, text }) => (
            <div key={key}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={css.useful}>
        <Unbroken text={page.useful} />
      </p>
    </Section>
  )
}
