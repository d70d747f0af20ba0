import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { PasswordField } from '../../parts/PasswordField.tsx'
import { TextField } from '../../parts/TextField.tsx'

/** E-mail and password. */
export function ByPassword({
  onIn,
  onSecond,
}: {
  readonly onIn: () => Promise<void>
  readonly onSecond: () => void
}) {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useAct(async () => {
    const { next } = await told(api.POST('/sign-in', { body: { email, password } }))
    if (next === 'secondFactor') onSecond()
    else await onIn()
  })
  return (
    <Form
      action="Sign in"
      onSend={() => signIn.run(undefined)}
      isRunning={signIn.isRunning}
      said={signIn.trouble}
      beside={<Link to="/forgotten">Forgotten?</Link>}
    >
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={setEmail}
      />
      <PasswordField value={password} onChange={setPassword} />
    </Form>
  )
}
