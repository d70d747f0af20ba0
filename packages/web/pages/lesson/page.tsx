import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useParams } from '@tanstack/react-router'
import { meQuery } from '../../frame/me.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Section } from '../../parts/Section.tsx'
import { lessonQuery } from '../lessons/query.ts'
import { About } from './About.tsx'
import { Actions } from './Actions.tsx'
import { CameInTime } from './CameInTime.tsx'
import { Care } from './Care.tsx'
import { MadeOf } from './MadeOf.tsx'
import { Numbers } from './Numbers.tsx'
import css from './page.module.css'
import { RestsOn } from './RestsOn.tsx'
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
      {me?.member && <CameInTime page={page} />}
      <About page={page} />
      <RestsOn page={page} mayLink={me?.member != null} />
      <MadeOf page={page} isHere={me?.member != null} />
      <Trials page={page} mayAdd={me?.member != null} />
      <Actions page={page} me={me} />
      <Wordings page={page} />
      {me?.member && <Care page={page} me={me.member} />}
      <Doubts doubts={page.doubts} />
    </>
  )
}
