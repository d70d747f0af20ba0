import type { LessonPage } from '@closed-learned/deals'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { forgetHere, keepHere, nameHere, readHere } from '../../frame/kept-here.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { lessonsChanged } from '../lesson/lessons-changed.ts'
import { lessonQuery } from '../lessons/query.ts'
import { Beside } from './Beside.tsx'
import type { LessonWritten } from './kept-lessons.ts'
import { LessonFields } from './LessonFields.tsx'
import css from './page.module.css'
import { WordedMeanwhile } from './WordedMeanwhile.tsx'

/** A published lesson in a new wording; the earlier ones are kept. */
export function WordAnew({ id, member }: { readonly id: string; readonly member: string }) {
  const { data } = useQuery(lessonQuery(id))
  if (data === undefined) return <PageHead dated={false} headline={null} />
  return <Anew page={data} member={member} />
}

/** What is written of it here, and from which wording it was made. */
interface Kept {
  readonly content: LessonWritten
  readonly version: number
}

const newest = ({ content, version }: LessonPage['lesson']): Kept => ({
  content: { ...content, losses: [] },
  version,
})

function Anew({ page, member }: { readonly page: LessonPage; readonly member: string }) {
  const { lesson } = page
  const name = nameHere(member, `wording:${lesson.id}`)
  const [{ content, version }, setKept] = useState<Kept>(
    () => readHere<Kept>(name) ?? newest(lesson),
  )
  // What was declined of an older wording is said of that one only.
  const [sent, setSent] = useState(version)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const word = useAct(
    () => {
      const { losses: _own, ...wording } = content
      const body = { ...wording, where: [...wording.where], roles: [...wording.roles], version }
      const sent = api.POST('/lessons/{id}/wording', { params: { path: { id: lesson.id } }, body })
      return told(sent).catch(async (trouble: unknown) => {
        // Somebody else's wording stands by now: it is shown beside this one.
        await queries.invalidateQueries({ queryKey: lessonQuery(lesson.id).queryKey })
        throw trouble
      })
    },
    async () => {
      forgetHere(name)
      await lessonsChanged(queries)
      await navigate({ to: '/lessons/$id', params: { id: lesson.id }, search: {} })
    },
  )
  const keep = (kept: Kept) => {
    setKept(kept)
    keepHere(name, kept)
  }
  const change = (part: Partial<LessonWritten>) =>
    keep({ content: { ...content, ...part }, version })
  const isOlder = version < lesson.version
  return (
    <>
      <PageHead dated={false} headline="How is it better said?" />
      <div className={css.columns}>
        <Form
          action="Let this wording stand"
          onSend={() => {
            setSent(version)
            word.run(undefined)
          }}
          isRunning={word.isRunning}
          said={isOlder || sent !== version ? '' : word.trouble}
          beside={
            <Link to="/lessons/$id" params={{ id: lesson.id }} search={{}}>
              Back to the lesson
            </Link>
          }
        >
          {isOlder && (
            <WordedMeanwhile
              lesson={lesson}
              onTake={() => keep(newest(lesson))}
              onKeep={() => keep({ content, version: lesson.version })}
            />
          )}
          <LessonFields content={content} change={change} />
          <p className={css.who}>
            <b>Who will see this:</b> everybody here, and the earlier wordings below it; not who
            worded it. With another segment only deals created from now on test it.
          </p>
        </Form>
        <Beside content={content} told={null} />
      </div>
    </>
  )
}
