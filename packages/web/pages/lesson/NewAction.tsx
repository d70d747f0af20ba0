import { LESSON_TAGS, type LessonTag } from '@closed-learned/deals'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { posted } from '../../frame/kept-request.ts'
import { useKeptForm } from '../../frame/use-kept-form.ts'
import { CalmText } from '../../parts/CalmText.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { Form } from '../../parts/Form.tsx'
import { LONGEST } from '../lessons/lesson-words.ts'
import { colleaguesQuery } from '../opportunity/loss/query.ts'

const NAMES: Readonly<Record<LessonTag, string>> = {
  insight: 'Insight: something to know',
  culture: 'Culture: how we treat it',
  process: 'Process: how we go about it',
}

/** Something that is to be done: by oneself, or by somebody where one may give it. */
export function NewAction({
  lesson: id,
  me,
  mayGive,
}: {
  readonly lesson: string
  readonly me: { readonly id: string; readonly name: string }
  readonly mayGive: boolean
}) {
  const queries = useQueryClient()
  const empty = { text: '', owner: me.id, dueOn: '', tag: 'process' as LessonTag, check: '' }
  const { data } = useQuery({ ...colleaguesQuery, enabled: mayGive })
  const form = useKeptForm({
    form: `action:${id}`,
    what: 'What is to be done about a lesson',
    empty,
    request: (body) =>
      body.text.trim() === '' || body.dueOn === ''
        ? 'Say what is to be done, and by which day.'
        : posted('/lessons/{id}/actions', { params: { path: { id } }, body }),
    onTold: () => {
      form.say('It stands here now.')
      void queries.invalidateQueries({ queryKey: ['lessons'] })
    },
  })
  const { words: action, change } = form
  const people = (data?.members ?? []).filter(({ member }) => member !== me.id)
  return (
    <Form action="Add it" onSend={form.send} isRunning={form.isSending} said={form.said} isQuiet>
      <CalmText
        label="What is to be done"
        rows={2}
        longest={LONGEST}
        value={action.text}
        onChange={(text) => change({ text })}
      />
      {mayGive && (
        <ChoiceField
          label="By whom"
          value={action.owner}
          options={[
            { value: me.id, name: `${me.name} (you)` },
            ...people.map(({ member, name }) => ({ value: member, name })),
          ]}
          onChoose={(owner) => change({ owner })}
        />
      )}
      <DayField label="By which day" value={action.dueOn} onChange={(dueOn) => change({ dueOn })} />
      <ChoiceField
        label="What kind of change"
        value={action.tag}
        options={LESSON_TAGS.map((value) => ({ value, name: NAMES[value] }))}
        onChoose={(tag) => change({ tag: LESSON_TAGS.find((each) => each === tag) ?? 'process' })}
      />
      <CalmText
        label="How you will see whether it worked"
        rows={2}
        longest={LONGEST}
        value={action.check}
        onChange={(check) => change({ check })}
      />
    </Form>
  )
}
