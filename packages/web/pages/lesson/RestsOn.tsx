import type { LessonPage } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, done } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Form } from '../../parts/Form.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './RestsOn.module.css'

interface Props {
  readonly page: LessonPage
  readonly mayLink: boolean
}

/** On how many losses it rests, which of one's own are among them, and linking another. */
export function RestsOn({ page, mayLink }: Props) {
  const { lesson, ownLosses, linkable } = page
  return (
    <Section title="What it rests on">
      <p className={css.rests}>
        {lesson.restsOn}
        {lesson.mine && ' You wrote it; nobody else is told.'}
      </p>
      {ownLosses.length > 0 && (
        <p className={css.own}>
          Of yours, and only you see which:{' '}
          {ownLosses.map(({ id, name }, n) => (
            <span key={id}>
              {n > 0 && ', '}
              <Link to="/opportunities/$id" params={{ id }}>
                <bdi>{name}</bdi>
              </Link>
            </span>
          ))}
          .
        </p>
      )}
      {mayLink && linkable.length > 0 && (
        <Folded summary="Link a loss of mine">
          <LinkLoss page={page} />
        </Folded>
      )}
    </Section>
  )
}

function LinkLoss({ page: { lesson, linkable } }: { readonly page: LessonPage }) {
  const queries = useQueryClient()
  const [chosen, choose] = useState('')
  const [said, say] = useState('')
  const { run, isRunning, trouble } = useAct(
    (opportunity: string) =>
      done(
        api.POST('/lessons/{id}/evidence', {
          params: { path: { id: lesson.id } },
          body: { opportunity },
        }),
      ),
    async () => {
      choose('')
      say('It is linked.')
      await queries.invalidateQueries({ queryKey: ['lessons'] })
    },
  )
  const send = () => {
    if (chosen === '') return say('Choose one of your losses.')
    say('')
    run(chosen)
  }
  return (
    <Form action="Link it" onSend={send} isRunning={isRunning} said={trouble || said} isQuiet>
      <ChoiceField
        label="A loss that taught the same"
        value={chosen}
        options={[
          { value: '', name: 'Choose one' },
          ...linkable.map(({ id, name }) => ({ value: id, name })),
        ]}
        onChoose={choose}
        hint="Those that you gave an account of."
      />
      <p className={css.who}>
        <b>Who will see this:</b> only you see which. Others read how many there are, from five
        losses of three people on, once the month is over.
      </p>
    </Form>
  )
}
