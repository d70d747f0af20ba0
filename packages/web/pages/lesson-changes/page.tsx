import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link } from '@tanstack/react-router'
import { sayIso } from '../../frame/days.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { Section } from '../../parts/Section.tsx'
import { LessonLinks } from '../lessons/LessonLinks.tsx'
import { lessonsRoutedQuery } from '../lessons/query.ts'
import css from './page.module.css'

export const Route = createLazyRoute('/lessons/changes')({ component: LessonChanges })

/** The lessons by who can change something, with what is done about them. */
function LessonChanges() {
  const { data } = useSuspenseQuery(lessonsRoutedQuery)
  return (
    <>
      <PageHead dated={false} headline={data.answer} />
      <LessonLinks />
      <p className={css.table}>
        <a href="/api/v1/lessons.csv" download>
          Export segments and numbers, for targeting
        </a>
      </p>
      {data.routes
        .filter(({ lessons }) => lessons.length > 0)
        .map(({ route, title, lessons }) => (
          <Section key={route} title={title}>
            <ul className={css.lessons}>
              {lessons.map(({ id, said, productArea, statusText, actions }) => (
                <li key={id} className={css.lesson}>
                  <p className={css.said}>
                    <Link to="/lessons/$id" params={{ id }} search={{}}>
                      <bdi>{said}</bdi>
                    </Link>
                  </p>
                  <p className={css.beside}>
                    {statusText}
                    {productArea && (
                      <>
                        {' · '}
                        <bdi>{productArea}</bdi>
                      </>
                    )}
                    {actions.length === 0 && ' · nothing is planned yet'}
                  </p>
                  <ul className={css.actions}>
                    {actions.map((action) => (
                      <li key={action.id} className={css.action}>
                        <bdi>{action.text}</bdi>
                        <span className={css.beside}>
                          {' '}
                          {action.owner.name},{' '}
                          {action.doneOn
                            ? `done ${sayIso(action.doneOn)}${sayWorked(action.worked)}`
                            : `by ${sayIso(action.dueOn)}`}
                        </span>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </Section>
        ))}
    </>
  )
}

function sayWorked(worked: boolean | null): string {
  if (worked === null) return ''
  return worked ? ', it worked' : ', it did not work'
}
