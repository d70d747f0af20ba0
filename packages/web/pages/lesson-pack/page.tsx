import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Button } from '../../parts/Button.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { LessonLinks } from '../lessons/LessonLinks.tsx'
import { lessonPackQuery } from '../lessons/query.ts'
import css from './page.module.css'

export const Route = createLazyRoute('/lessons/pack')({ component: LessonPack })

/** What somebody who begins here reads first; made to be printed. */
function LessonPack() {
  const { data } = useSuspenseQuery(lessonPackQuery)
  return (
    <>
      <PageHead dated={false} headline={data.answer} />
      <LessonLinks />
      {data.causes.length > 0 && (
        <p className={css.print}>
          <Button onClick={() => window.print()}>Print it</Button>
        </p>
      )}
      {data.causes.map(({ cause, lessons }) => (
        <Section key={cause} title={cause}>
          <ul className={css.lessons}>
            {lessons.map(({ id, said, statusText, numbers }) => (
              <li key={id} className={css.lesson}>
                <p className={css.said}>
                  <Link to="/lessons/$id" params={{ id }} search={{}}>
                    <bdi>{said}</bdi>
                  </Link>
                </p>
                <p className={css.beside}>
                  {statusText}
                  {numbers && (
                    <>
                      {'. '}
                      <Unbroken text={numbers} />
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <Doubts doubts={data.doubts} />
    </>
  )
}
