import type { LessonPage } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, done } from '../../api.ts'
import { posted } from '../../frame/kept-request.ts'
import { useAct } from '../../frame/use-act.ts'
import { useKeptForm } from '../../frame/use-kept-form.ts'
import { Button } from '../../parts/Button.tsx'
import { CalmText } from '../../parts/CalmText.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Form } from '../../parts/Form.tsx'
import { Section } from '../../parts/Section.tsx'
import { LONGEST } from '../lessons/lesson-words.ts'
import css from './Care.module.css'
import { lessonsChanged } from './lessons-changed.ts'

interface Props {
  readonly page: LessonPage
  readonly me: { readonly id: string }
}

/** Who keeps it and until when; retiring it, taking it up again, merging it. */
export function Care({ page, me }: Props) {
  const isMine = page.owner?.member === me.id
  if (!page.may.settle && page.owner !== null && !isMine) return null
  return (
    <Section title="Looking after it">
      {page.owner === null && <Take page={page} me={me} />}
      {(page.may.settle || isMine) && (
        <div className={css.ways}>
          {page.near.length > 0 && <Near page={page} />}
          <Folded summary="When it is looked at again">
            <Review page={page} />
          </Folded>
          {page.may.settle && (
            <Folded summary={page.retired === null ? 'Retire it' : 'Take it up again'}>
              <Retire page={page} />
            </Folded>
          )}
        </div>
      )}
    </Section>
  )
}

const of = ({ lesson: { id } }: LessonPage) => ({ path: { id } })

function useChange<Body>(post: (body: Body) => ReturnType<typeof api.POST>) {
  const queries = useQueryClient()
  return useAct(
    (body: Body) => done(post(body)),
    () => lessonsChanged(queries),
  )
}

function Take({ page, me }: Props) {
  const { run, isRunning, trouble } = useChange((owner: string) =>
    api.POST('/lessons/{id}/review', { params: of(page), body: { owner } }),
  )
  return (
    <p className={css.take}>
      <Button aria-disabled={isRunning} onClick={() => run(me.id)}>
        Keep it
      </Button>
      <span>Nobody keeps it yet: who does looks at it again, and may word it anew.</span>
      <span role="status">{trouble}</span>
    </p>
  )
}

function Review({ page }: { readonly page: LessonPage }) {
  const [on, setOn] = useState(page.reviewOn ?? '')
  const { run, isRunning, trouble } = useChange((day: string) =>
    api.POST('/lessons/{id}/review', { params: of(page), body: { on: day || null } }),
  )
  return (
    <Form action="Set the day" onSend={() => run(on)} isRunning={isRunning} said={trouble} isQuiet>
      <DayField label="To be looked at again on" value={on} onChange={setOn} />
    </Form>
  )
}

function Retire({ page }: { readonly page: LessonPage }) {
  const queries = useQueryClient()
  const retired = page.retired === null
  const form = useKeptForm({
    form: `retire:${page.lesson.id}:${retired}`,
    what: retired ? 'That a lesson is retired' : 'That a lesson is taken up again',
    empty: { why: '' },
    request: ({ why }) =>
      why.trim() === ''
        ? 'Say why, in a line.'
        : posted('/lessons/{id}/retire', { params: of(page), body: { why, retired } }),
    onTold: () => void lessonsChanged(queries),
  })
  return (
    <Form
      action={retired ? 'Retire it' : 'Take it up again'}
      onSend={form.send}
      isRunning={form.isSending}
      said={form.said}
      isQuiet
    >
      <CalmText
        label="Why, in a line"
        rows={2}
        longest={LONGEST}
        value={form.words.why}
        onChange={(why) => form.change({ why })}
        required
      />
    </Form>
  )
}

/** Lessons that may say the same; what hangs on the merged one is told with the one that is kept. */
function Near({ page }: { readonly page: LessonPage }) {
  const { run, isRunning, trouble } = useChange((from: string) =>
    api.POST('/lessons/{id}/merge', {
      params: { path: { id: from } },
      body: { into: page.lesson.id },
    }),
  )
  return (
    <div className={css.near}>
      <p>These may say the same. Merged, both wordings stand here, with all that hangs on them.</p>
      <ul>
        {page.near.map(({ id, said, text }) => (
          <li key={id}>
            <p>
              <bdi>{said}</bdi>
            </p>
            <p className={css.text}>
              {text}{' '}
              <Button
                look="plain"
                aria-disabled={isRunning}
                aria-label={`Merge it into this one: ${said}`}
                onClick={() => run(id)}
              >
                Merge it into this one
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <p role="status">{trouble}</p>
    </div>
  )
}
