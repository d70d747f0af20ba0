import { useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { PasswordField } from '../../parts/PasswordField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import type { Invited } from './say-invitation.ts'

/** A name and a password; who has an account already brings its password. */
export function TakePlace({
  token,
  invited: { name: called, email, hasAccount },
  onIn,
  onSecond,
}: {
  readonly token: string
  readonly invited: Invited
  readonly onIn: () => Promise<void>
  readonly onSecond: () => void
}) {
  const [name, setName] = useState(called ?? '')
  const [password, setPassword] = useState('')
  const come = useAct(async () => {
    const asked = { params: { path: { token } }, body: { name, password } }
    const { next } = await told(api.POST('/invitations/{token}', asked))
    if (next === 'secondFactor') onSecond()
    else await onIn()
  })
  return (
    <Form
      action="Come in"
      onSend={() => come.run(undefined)}
      isRunning={come.isRunning}
      said={come.trouble}
    >
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        readOnly
        value={email ?? ''}
        onChange={() => undefined}
        {...(hasAccount && {
          hint: 'There is an account with it already: its password opens this place too.',
        })}
      />
      <TextField label="Name" autoComplete="name" required value={name} onChange={setName} />
      <PasswordField isNew={!hasAccount} value={password} onChange={setPassword} />
    </Form>
  )
}
