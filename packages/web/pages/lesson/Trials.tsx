import type { LessonPage } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { posted } from '../../frame/kept-request.ts'
import { useKeptForm } from '../../frame/use-kept-form.ts'
import { CalmText } from '../../parts/CalmText.tsx'
import { Form } from '../../parts/Form.tsx'
import { Pills } from '../../parts/Pills.tsx'
import { Section } from '../../parts/Section.tsx'
import { LONGEST } from '../lessons/lesson-words.ts'
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

const NOTHING: { held: 'held' | 'didNot' | null; line: string } = { held: null, line: '' }

function Tried({ id }: { readonly id: string }) {
  const queries = useQueryClient()
  const form = useKeptForm({
    form: `trial:${id}`,
    what: 'Your line about a lesson',
    empty: NOTHING,
    request: ({ held, line }) =>
      held === null
        ? 'Choose whether it held.'
        : posted('/lessons/{id}/trial', {
            params: { path: { id } },
            body: { held: held === 'held', line },
          }),
    onTold: () => {
      form.say('Thank you. It stands here without your name.')
      void queries.invalidateQueries({ queryKey: ['lessons'] })
    },
  })
  return (
    <Form
      action="Add your line"
      onSend={form.send}
      isRunning={form.isSending}
      said={form.said}
      isQuiet
    >
      <Pills
        legend="You tried it?"
        value={form.words.held}
        options={[
          { value: 'held', name: 'It held' },
          { value: 'didNot', name: 'It did not' },
        ]}
        onChoose={(held) => form.change({ held })}
      />
      <CalmText
        label="In a line"
        rows={2}
        longest={LONGEST}
        value={form.words.line}
        onChange={(line) => form.change({ line })}
        hint="Everybody reads it; nobody is told that it is yours."
      />
    </Form>
  )
}
