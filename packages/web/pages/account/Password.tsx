import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, done } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { PasswordField } from '../../parts/PasswordField.tsx'
import { Section } from '../../parts/Section.tsx'
import { sessionsQuery } from './query.ts'

/** Another password; every other session ends. */
export function Password() {
  const queries = useQueryClient()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [isSet, setSet] = useState(false)
  const change = useAct(
    () => done(api.POST('/me/password', { body: { current, password } })),
    () => {
      setCurrent('')
      setPassword('')
      setSet(true)
      return queries.invalidateQueries(sessionsQuery)
    },
  )
  const said = isSet ? 'It is set. Wherever else you were signed in, you are signed out.' : ''
  return (
    <Section title="Password">
      <Form
        isQuiet
        action="Set another"
        onSend={() => {
          setSet(false)
          change.run(undefined)
        }}
        isRunning={change.isRunning}
        said={change.trouble || said}
      >
        <PasswordField label="Password now" value={current} onChange={setCurrent} />
        <PasswordField label="New password" isNew value={password} onChange={setPassword} />
      </Form>
    </Section>
  )
}
