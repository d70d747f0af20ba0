import { LESSON_TAGS, type LessonTag } from '@closed-learned/deals'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, done } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { Form } from '../../parts/Form.tsx'
import { TextField } from '../../parts/TextField.tsx'
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
  const [action, setAction] = useState(empty)
  const change = (part: Partial<typeof empty>) => setAction({ ...action, ...part })
  const [said, say] = useState('')
  const { data } = useQuery({ ...colleaguesQuery, enabled: mayGive })
  const { run, isRunning, trouble } = useAct(
    (body: typeof empty) =>
      done(api.POST('/lessons/{id}/actions', { params: { path: { id } }, body })),
    async () => {
      setAction(empty)
      say('It stands here now.')
      await queries.invalidateQueries({ queryKey: ['lessons'] })
    },
  )
  const send = () => {
    if (action.text.trim() === '' || action.dueOn === '')
      return say('Say what is to be done, and by which day.')
    say('')
    run(action)
  }
  const people = (data?.members ?? []).filter(({ member }) => member !== me.id)
  return (
    <Form action="Add it" onSend={send} isRunning={isRunning} said={trouble || said} isQuiet>
      <TextField
        label="What is to be done"
        dir="auto"
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
      <TextField
        label="How you will see whether it worked"
        dir="auto"
        value={action.check}
        onChange={(check) => change({ check })}
      />
    </Form>
  )
}
