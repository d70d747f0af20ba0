import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Section } from '../../parts/Section.tsx'
import { LessonLinks } from '../lessons/LessonLinks.tsx'
import { lessonGuideQuery } from '../lessons/query.ts'
import css from './page.module.css'

export const Route = createLazyRoute('/lessons/guide')({ component: LessonGuide })

/** Questions for the next one-on-one, about deals and moments. */
function LessonGuide() {
  const { data } = useSuspenseQuery(lessonGuideQuery)
  return (
    <>
      <PageHead dated={false} headline={data.answer} />
      <LessonLinks />
      <Section title="How to ask">
        <ul className={css.manner}>
          {data.manner.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
      {data.lessons.map(({ id, said, statusText, questions }) => (
        <article key={id} className={css.lesson} aria-labelledby={id}>
          <p className={css.status}>{statusText}</p>
          <h2 className={css.said} id={id}>
            <Link to="/lessons/$id" params={{ id }} search={{}}>
              <bdi>{said}</bdi>
            </Link>
          </h2>
          <ul className={css.questions}>
            {questions.map((question) => (
              <li key={question}>
                <bdi>{question}</bdi>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </>
  )
}
