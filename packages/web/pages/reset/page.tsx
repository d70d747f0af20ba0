import { createLazyRoute, Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, done } from '../../api.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { PasswordField } from '../../parts/PasswordField.tsx'
import css from './page.module.css'

export const Route = createLazyRoute('/new-password/$token')({ component: NewPasswordPage })

/** A new password, by a link that works once. */
function NewPasswordPage() {
  const { token } = useParams({ from: '/new-password/$token' })
  const [password, setPassword] = useState('')
  const [isSet, setSet] = useState(false)
  const set = useAct(
    () => done(api.POST('/password/reset', { body: { token, password } })),
    () => setSet(true),
  )
  if (isSet)
    return (
      <>
        <PageHead dated={false} headline="Your new password stands." />
        <p className={css.said}>
          Wherever you were signed in, you are signed out. <Link to="/sign-in">Sign in</Link> with
          it.
        </p>
      </>
    )
  return (
    <>
      <PageHead dated={false} headline="Choose a new password." />
      <div className={css.form}>
        <Form
          action="Set it"
          onSend={() => set.run(undefined)}
          isRunning={set.isRunning}
          said={set.trouble}
        >
          <PasswordField label="New password" isNew value={password} onChange={setPassword} />
        </Form>
      </div>
    </>
  )
}
