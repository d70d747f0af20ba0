import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { lessonQuery } from '../lessons/query.ts'
import { begunFrom } from './begun.ts'
import { Checks } from './Checks.tsx'
import { MadeOfLesson } from './MadeOfLesson.tsx'
import { Process } from './Process.tsx'
import css from './page.module.css'
import { checksQuery, processQuery, talkTracksQuery } from './query.ts'
import { Tracks } from './Tracks.tsx'

export const Route = createLazyRoute('/playbook')({ component: Playbook })

/** What to say and ask first, as far as the deals bear it out. */
function Playbook() {
  const { data: tracks } = useSuspenseQuery(talkTracksQuery)
  const { data: checks } = useSuspenseQuery(checksQuery)
  const { data: process } = useSuspenseQuery(processQuery)
  const { lesson } = useSearch({ from: '/playbook' })
  const { data: from } = useQuery({ ...lessonQuery(lesson ?? ''), enabled: lesson !== undefined })
  const begun = lesson === undefined || from === undefined ? null : begunFrom(from)
  const doubts = [
    ...tracks.doubts,
    ...tracks.effects.doubts,
    ...checks.doubts,
    ...process.kept.doubts,
  ]
  return (
    <>
      <PageHead dated={false} headline={tracks.answer} />
      {begun && <MadeOfLesson key={begun.lesson} begun={begun} tracks={tracks} checks={checks} />}
      <Tracks page={tracks} begun={begun} />
      <Checks page={checks} />
      <Process page={process} />
      <p className={css.quiet}>
        <Link to="/playbook/expect" search={{}}>
          What a buyer may expect
        </Link>
        , as a page to print: the steps, how long it takes and what it comes to, without a name.
      </p>
      <Doubts doubts={doubts} />
    </>
  )
}
