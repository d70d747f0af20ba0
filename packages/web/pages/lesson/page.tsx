import type { LessonPage } from '@closed-learned/deals'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useParams } from '@tanstack/react-router'
import { sayIso } from '../../frame/days.ts'
import { meQuery } from '../../frame/me.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Section } from '../../parts/Section.tsx'
import { lessonQuery } from '../lessons/query.ts'
import { Actions } from './Actions.tsx'
import { Care } from './Care.tsx'
import { Numbers } from './Numbers.tsx'
import css from './page.module.css'
import { Trials } from './Trials.tsx'
import { Wordings } from './Wordings.tsx'

export const Route = createLazyRoute('/lessons/$id')({ component: Lesson })

/** A headline of so many signs can still be read as one. */
const LONGEST_HEADLINE = 320

function Lesson() {
  const { id } = useParams({ from: '/lessons/$id' })
  const { data: page } = useSuspenseQuery(lessonQuery(id))
  const { data: me } = useQuery(meQuery)
  const { said } = page.lesson
  const isLong = said.length > LONGEST_HEADLINE
  return (
    <>
      <PageHead
        dated={false}
        headline={isLong ? `${said.slice(0, LONGEST_HEADLINE).trimEnd()}…` : said}
      />
      {page.retired !== null && (
        <p className={css.retired}>
          Retired: <bdi>{page.retired}</bdi>
        </p>
      )}
      {isLong && (
        <Section title="In full" ruled={false}>
          <p className={css.full}>
            <bdi>{said}</bdi>
          </p>
        </Section>
      )}
      <Numbers page={page} />
      <About page={page} />
      <Trials page={page} mayAdd={me?.member != null} />
      <Actions page={page} me={me} />
      <Wordings page={page} />
      {me?.member && <Care page={page} me={me.member} />}
      <Doubts doubts={page.doubts} />
    </>
  )
}

/** What it is about, what it rests on, and who keeps it. */
function About({ page: { lesson, owner, reviewOn, ownLosses } }: { readonly page: LessonPage }) {
  const { content, cause, where } = lesson
  const facts = [
    ['Cause', cause],
    ['Segment', where],
    ['Stage', content.stage],
    ['Competitor', content.competitor],
    ['Product area', content.productArea],
    ['Published', sayIso(lesson.publishedOn)],
    ['Kept by', owner?.name ?? 'nobody yet'],
    ['To be looked at again', reviewOn && sayIso(reviewOn)],
  ] as const
  return (
    <Section title="What it is about">
      <dl className={css.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      <p className={css.rests}>
        {lesson.restsOn}
        {ownLosses.length > 0 &&
          ` Of yours: ${ownLosses.map(({ name }) => name).join(', ')}; only you see which.`}
        {lesson.mine && ' You wrote it; nobody else is told.'}
      </p>
    </Section>
  )
}
