import { useQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { meQuery } from '../../frame/me.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import css from './page.module.css'
import { WordAnew } from './WordAnew.tsx'
import { WriteDraft } from './WriteDraft.tsx'

export const Route = createLazyRoute('/lessons/new')({ component: LessonWriting })

/** A lesson that is written, or worded anew. */
function LessonWriting() {
  const { draft, of, where, loss } = useSearch({ from: '/lessons/new' })
  const { data: me } = useQuery(meQuery)
  if (me === undefined) return null
  if (me.member === null)
    return (
      <>
        <PageHead dated={false} headline="A lesson is written by somebody." />
        <p className={css.note}>Invite the first people; in the demo, choose as whom to look.</p>
      </>
    )
  if (of !== undefined) return <WordAnew key={of} id={of} member={me.member.id} />
  return <WriteDraft key={draft} id={draft ?? ''} member={me.member.id} where={where} loss={loss} />
}
