import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Checks } from './Checks.tsx'
import { Process } from './Process.tsx'
import { checksQuery, processQuery, talkTracksQuery } from './query.ts'
import { Tracks } from './Tracks.tsx'

export const Route = createLazyRoute('/playbook')({ component: Playbook })

/** What to say and ask first, as far as the deals bear it out. */
function Playbook() {
  const { data: tracks } = useSuspenseQuery(talkTracksQuery)
  const { data: checks } = useSuspenseQuery(checksQuery)
  const { data: process } = useSuspenseQuery(processQuery)
  const doubts = [
    ...tracks.doubts,
    ...tracks.effects.doubts,
    ...checks.doubts,
    ...process.kept.doubts,
  ]
  return (
    <>
      <PageHead dated={false} headline={tracks.answer} />
      <Tracks page={tracks} />
      <Checks page={checks} />
      <Process page={process} />
      <Doubts doubts={doubts} />
    </>
  )
}
