import type { LessonsPage } from '@closed-learned/deals'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link, useSearch } from '@tanstack/react-router'
import { meQuery } from '../../frame/me.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Drafts } from './Drafts.tsx'
import { LessonLinks } from './LessonLinks.tsx'
import { LessonRow } from './LessonRow.tsx'
import css from './page.module.css'
import { lessonsQuery } from './query.ts'
import { Sought } from './Sought.tsx'

export const Route = createLazyRoute('/lessons')({ component: Lessons })

/** What was learned: the sentences, and quietly beside them where they stand. */
function Lessons() {
  const asked = useSearch({ from: '/lessons' })
  const { data: all } = useSuspenseQuery(lessonsQuery({}))
  const { data: found = all } = useQuery({
    ...lessonsQuery(asked),
    placeholderData: keepPreviousData,
  })
  const { data: me } = useQuery(meQuery)
  return (
    <>
      <PageHead dated={false} headline={all.answer} />
      <LessonLinks />
      {me?.member && (
        <p className={css.begin}>
          <Link to="/lessons/new" search={{}} className={css.write}>
            Write a lesson
          </Link>
          <span>
            It is yours alone until you publish it; then everybody reads it, and not who wrote it.
          </span>
        </p>
      )}
      {me?.member && <Drafts member={me.member.id} />}
      {all.all === 0 && all.statuses.length === 0 ? (
        <Beginning />
      ) : (
        <Found page={found} asked={asked} />
      )}
      <Doubts doubts={found.doubts} />
    </>
  )
}

function Found({
  page,
  asked,
}: {
  readonly page: LessonsPage
  readonly asked: Parameters<typeof lessonsQuery>[0]
}) {
  const isSought = Object.values(asked).some((part) => part !== undefined)
  return (
    <>
      <Sought asked={asked} page={page} />
      <p className={css.count} role="status">
        {isSought ? sayFound(page) : 'The newest first'}
      </p>
      <ul className={css.lessons}>
        {page.lessons.map((lesson) => (
          <li key={lesson.id}>
            <LessonRow lesson={lesson} />
          </li>
        ))}
      </ul>
    </>
  )
}

function sayFound({ lessons }: LessonsPage): string {
  if (lessons.length === 0) return 'No lesson says that yet.'
  return lessons.length === 1 ? 'One lesson' : `${lessons.length} lessons`
}

function Beginning() {
  return (
    <p className={css.nothing}>
      A lesson is one sentence: when something is so, we lose, because of something; next time we do
      something else. It begins with a loss of your own, or with{' '}
      <Link to="/trends" search={{}}>
        a finding
      </Link>
      .
    </p>
  )
}
