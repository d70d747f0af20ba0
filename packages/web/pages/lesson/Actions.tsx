import type { LessonPage } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { api, done } from '../../api.ts'
import { sayIso } from '../../frame/days.ts'
import type { Me } from '../../frame/me.ts'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Actions.module.css'
import { NewAction } from './NewAction.tsx'

type Action = LessonPage['actions'][number]

/** What is done about it: by whom, until when, and whether it worked. */
export function Actions({ page, me }: { readonly page: LessonPage; readonly me: Me | undefined }) {
  const { id } = page.lesson
  return (
    <Section title="What is done about it">
      {page.actions.length === 0 && <p className={css.none}>Nothing is planned yet.</p>}
      <ul className={css.actions}>
        {page.actions.map((action) => (
          <li key={action.id}>
            <ActionItem lesson={id} action={action} />
          </li>
        ))}
      </ul>
      {me?.member && (
        <Folded summary="Add something to do">
          <NewAction lesson={id} me={me.member} mayGive={page.may.give} />
        </Folded>
      )}
    </Section>
  )
}

function ActionItem({ lesson, action }: { readonly lesson: string; readonly action: Action }) {
  const { text, owner, dueOn, tag, check, doneOn, worked, mayEnd } = action
  return (
    <>
      <p className={css.text}>
        <bdi>{text}</bdi>
      </p>
      <p className={css.beside}>
        {owner.name}, {doneOn ? `done ${sayIso(doneOn)}` : `by ${sayIso(dueOn)}`} · {tag}
        {check && (
          <>
            {' · seen by: '}
            <bdi>{check}</bdi>
          </>
        )}
        {worked !== null && ` · ${worked ? 'it worked' : 'it did not work'}`}
      </p>
      {mayEnd && worked === null && <End lesson={lesson} action={action} />}
    </>
  )
}

/** Says that it is done, and afterwards whether it worked. */
function End({ lesson, action }: { readonly lesson: string; readonly action: Action }) {
  const queries = useQueryClient()
  const { run, isRunning, trouble } = useAct(
    (body: { done: boolean; worked: boolean | null }) =>
      done(
        api.PATCH('/lessons/{id}/actions/{action}', {
          params: { path: { id: lesson, action: action.id } },
          body,
        }),
      ),
    () => queries.invalidateQueries({ queryKey: ['lessons'] }),
  )
  const button = (name: string, worked: boolean | null) => (
    <Button
      look="plain"
      aria-disabled={isRunning}
      aria-label={`${name}: ${action.text}`}
      onClick={() => run({ done: true, worked })}
    >
      {name}
    </Button>
  )
  return (
    <p className={css.ways}>
      {action.doneOn === null ? (
        button('It is done', null)
      ) : (
        <>
          {button('It worked', true)}
          {button('It did not work', false)}
        </>
      )}
      <span role="status">{trouble}</span>
    </p>
  )
}
