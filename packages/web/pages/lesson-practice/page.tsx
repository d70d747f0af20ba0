import type { LessonPractice as Practice } from '@closed-learned/deals'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { PageHead } from '../../frame/PageHead.tsx'
import { Button } from '../../parts/Button.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { LessonLinks } from '../lessons/LessonLinks.tsx'
import { lessonPracticeQuery } from '../lessons/query.ts'
import css from './page.module.css'

export const Route = createLazyRoute('/lessons/practice')({ component: LessonPractice })

type Moment = Practice['moments'][number]

/** Meet the moment, choose, and see what happened. What is chosen is kept nowhere. */
function LessonPractice() {
  const { data } = useSuspenseQuery(lessonPracticeQuery)
  return (
    <>
      <PageHead dated={false} headline={data.answer} />
      <LessonLinks />
      {data.moments.length > 0 && (
        <p className={css.note}>What you choose is kept nowhere; nobody hears of it.</p>
      )}
      <ol className={css.moments}>
        {data.moments.map((moment) => (
          <li key={moment.id}>
            <MomentToMeet moment={moment} />
          </li>
        ))}
      </ol>
    </>
  )
}

function MomentToMeet({ moment }: { readonly moment: Moment }) {
  const [chosen, choose] = useState<number | null>(null)
  const id = useId()
  return (
    <article aria-labelledby={id}>
      <h2 id={id} className={css.moment}>
        <bdi>{moment.moment}</bdi>
      </h2>
      <p className={css.asked}>What do you do?</p>
      <ul className={css.choices}>
        {moment.choices.map((choice, n) => (
          <li key={choice} data-lesson={n === moment.lesson || undefined}>
            <Button
              aria-pressed={chosen === n}
              onClick={() => choose(n)}
              data-told={(chosen !== null && n === moment.lesson) || undefined}
            >
              <bdi>{choice}</bdi>
            </Button>
          </li>
        ))}
      </ul>
      <div role="status" className={css.happened} data-open={chosen !== null || undefined}>
        {chosen !== null && (
          <p>
            {chosen === moment.lesson
              ? 'That is what the lesson says. '
              : 'The lesson says something else. '}
            <Unbroken text={moment.happened} />{' '}
            <Link to="/lessons/$id" params={{ id: moment.id }} search={{}}>
              Open the lesson
            </Link>
          </p>
        )}
      </div>
    </article>
  )
}
