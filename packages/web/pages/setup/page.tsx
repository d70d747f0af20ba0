import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { PasswordField } from '../../parts/PasswordField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { firstLinkQuery } from '../invitation/query.ts'
import { enter } from '../sign-in/enter.ts'
import { SecondStep } from '../sign-in/SecondStep.tsx'
import css from './page.module.css'

export const Route = createLazyRoute('/setup/$token')({ component: SetupPage })

/** The first admin, by the link that the terminal named. */
function SetupPage() {
  const { token } = useParams({ from: '/setup/$token' })
  useSuspenseQuery(firstLinkQuery(token))
  const [isSecond, setSecond] = useState(false)
  const begin = () => enter('/settings/people')
  return (
    <>
      <PageHead dated={false} headline="You are the first here, and let the others in." />
      {isSecond ? (
        <SecondStep onIn={begin} onBack={() => setSecond(false)} />
      ) : (
        <FirstAdmin token={token} onIn={begin} onSecond={() => setSecond(true)} />
      )}
    </>
  )
}

function FirstAdmin({
  token,
  onIn,
  onSecond,
}: {
  readonly token: string
  readonly onIn: () => Promise<void>
  readonly onSecond: () => void
}) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const come = useAct(async () => {
    const asked = { params: { path: { token } }, body: { name, email, password } }
    const { next } = await told(api.POST('/first-admin/{token}', asked))
    if (next === 'secondFactor') onSecond()
    else await onIn()
  })
  return (
    <>
      <p className={css.said}>
        From now on everybody signs in here, and sees what is theirs to see. As an admin you invite
        people, set the calendar, and bring in what the CRM says; no deal of anybody is shown to you
        for it.
      </p>
      <Form
        action="Begin"
        onSend={() => come.run(undefined)}
        isRunning={come.isRunning}
        said={come.trouble}
      >
        <TextField label="Name" autoComplete="name" required value={name} onChange={setName} />
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
          hint="As in the CRM, if you own deals there."
        />
        <PasswordField isNew value={password} onChange={setPassword} />
      </Form>
    </>
  )
}
