import type { LessonPage } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, done } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { Pills } from '../../parts/Pills.tsx'
import { Section } from '../../parts/Section.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { sayMonth } from './say-month.ts'
import css from './Trials.module.css'

/** What people tell who tried it, without their names, and a line of one's own. */
export function Trials({
  page: { lesson, trials },
  mayAdd,
}: {
  readonly page: LessonPage
  readonly mayAdd: boolean
}) {
  return (
    <Section title="Who tried it tells">
      <ul className={css.trials}>
        {trials.map(({ id, held, line, month, mine }) => (
          <li key={id}>
            <b>{held ? 'It held' : 'It did not'}</b>
            {line && (
              <>
                {': '}
                <bdi>{line}</bdi>
              </>
            )}{' '}
            <span className={css.month}>
              {sayMonth(month)}
              {mine && ', yours'}
            </span>
          </li>
        ))}
      </ul>
      {mayAdd && <Tried id={lesson.id} />}
    </Section>
  )
}

function Tried({ id }: { readonly id: string }) {
  const queries = useQueryClient()
  const [held, setHeld] = useState<'held' | 'didNot' | null>(null)
  const [line, setLine] = useState('')
  const [said, say] = useState('')
  const act = useAct(
    (body: { held: boolean; line: string }) =>
      done(api.POST('/lessons/{id}/trial', { params: { path: { id } }, body })),
    async () => {
      setHeld(null)
      setLine('')
      say('Thank you. It stands here without your name.')
      await queries.invalidateQueries({ queryKey: ['lessons'] })
    },
  )
  const send = () => {
    if (held === null) return say('Choose whether it held.')
    say('')
    act.run({ held: held === 'held', line })
  }
  return (
    <Form
      action="Add your line"
      onSend={send}
      isRunning={act.isRunning}
      said={act.trouble || said}
      isQuiet
    >
      <Pills
        legend="You tried it?"
        value={held}
        options={[
          { value: 'held', name: 'It held' },
          { value: 'didNot', name: 'It did not' },
        ]}
        onChoose={setHeld}
      />
      <TextField
        label="In a line"
        dir="auto"
        value={line}
        onChange={setLine}
        hint="Everybody reads it; nobody is told that it is yours."
      />
    </Form>
  )
}
