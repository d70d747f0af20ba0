import { parseWhere, saySegment } from '@closed-learned/deals'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api, Declined, done, told } from '../../api.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import { Form } from '../../parts/Form.tsx'
import { TwoCopies } from '../../parts/TwoCopies.tsx'
import { lessonsChanged } from '../lesson/lessons-changed.ts'
import { Beside } from './Beside.tsx'
import { forgetLesson, type LessonWritten, NOTHING_WRITTEN } from './kept-lessons.ts'
import { LessonFields } from './LessonFields.tsx'
import css from './page.module.css'
import { lessonDraftQuery } from './query.ts'
import { type DraftTold, useDraft } from './use-draft.ts'

interface Props {
  readonly id: string
  readonly member: string
  /** What a new one begins from: the address of a segment, or a loss of one's own. */
  readonly where: string | undefined
  readonly loss: string | undefined
}

/** A draft: kept while it is typed, and published once it says all three parts. */
export function WriteDraft({ id, member, where, loss }: Props) {
  const { data } = useQuery(lessonDraftQuery(id, loss))
  if (data === undefined) return <PageHead dated={false} headline={null} />
  const begun = data?.content ?? beginning(where)
  return <WriteOn id={id} member={member} begun={begun} known={data} />
}

function beginning(where: string | undefined): LessonWritten {
  const segment = where === undefined ? [] : (parseWhere(where) ?? [])
  return {
    ...NOTHING_WRITTEN,
    when: segment.length === 0 ? '' : `it is about ${saySegment(segment)}`,
    where: segment,
  }
}

function WriteOn({
  id,
  member,
  begun,
  known,
}: {
  readonly id: string
  readonly member: string
  readonly begun: LessonWritten
  readonly known: DraftTold | null
}) {
  const draft = useDraft(member, id, begun, known)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const publish = useAct(
    async () => {
      if (draft.other) throw new Declined('Choose above which version to keep.', '', 'held', 0)
      await draft.flush()
      return told(api.POST('/lesson-drafts/{id}/publish', { params: { path: { id } } }))
    },
    async ({ lesson }) => {
      draft.forget()
      await lessonsChanged(queries)
      await navigate({ to: '/lessons/$id', params: { id: lesson.id }, search: {} })
    },
  )
  const dropNow = async () => {
    draft.forget()
    await done(api.DELETE('/lesson-drafts/{id}', { params: { path: { id } } })).catch(() => null)
    forgetLesson(member, id)
    await queries.invalidateQueries({ queryKey: ['lessons'] })
  }
  const drop = useAct(dropNow, () => navigate({ to: '/lessons', search: {} }))
  const link = useAct(
    async (near: string) => {
      const params = { path: { id: near } }
      for (const opportunity of draft.content.losses)
        await done(api.POST('/lessons/{id}/evidence', { params, body: { opportunity } }))
      await dropNow()
    },
    (_, near) => navigate({ to: '/lessons/$id', params: { id: near }, search: {} }),
  )
  return (
    <>
      <PageHead dated={false} headline="What would the next one want to know?" />
      <div className={css.columns}>
        <Form
          action="Publish it"
          onSend={() => publish.run(undefined)}
          isRunning={publish.isRunning}
          said={publish.trouble || link.trouble}
          beside={
            <Button look="plain" onClick={() => drop.run(undefined)}>
              Drop the draft
            </Button>
          }
        >
          {draft.other && <TwoCopies {...draft.other} />}
          <LessonFields content={draft.content} change={draft.change} />
          <p role="status" className={css.kept}>
            {draft.said}
          </p>
          <p className={css.who}>
            <b>Who will see this:</b> everybody here, once you publish it. Not who wrote it, and not
            which deal it comes from.
          </p>
        </Form>
        <Beside
          content={draft.content}
          told={draft.told}
          {...(draft.content.losses.length > 0 && { onLink: link.run })}
        />
      </div>
    </>
  )
}
