import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, done } from '../../api.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { waysInQuery } from '../sign-in/query.ts'
import css from './page.module.css'

export const Route = createLazyRoute('/forgotten')({ component: ForgottenPage })

/** How to come to a new password. It tells nobody whether there is an account. */
function ForgottenPage() {
  const { data: ways } = useSuspenseQuery(waysInQuery)
  const [isAsked, setAsked] = useState(false)
  if (!ways.mail)
    return (
      <>
        <PageHead dated={false} headline="An admin of your workspace gives you a new link." />
        <p className={css.said}>
          This server sends no mail. Ask an admin: they find a link for you on the page of people,
          and you choose a password of your own by it.
        </p>
        <Back />
      </>
    )
  return (
    <>
      <PageHead
        dated={false}
        headline={
          isAsked ? 'A link is on its way, if there is an account.' : 'A link comes by mail.'
        }
      />
      {isAsked ? (
        <p className={css.said}>It works once, within the hour. Until then your password stays.</p>
      ) : (
        <AskForLink onAsked={() => setAsked(true)} />
      )}
      <Back />
    </>
  )
}

function AskForLink({ onAsked }: { readonly onAsked: () => void }) {
  const [email, setEmail] = useState('')
  const ask = useAct(() => done(api.POST('/password/forgotten', { body: { email } })), onAsked)
  return (
    <div className={css.form}>
      <Form
        action="Send the link"
        onSend={() => ask.run(undefined)}
        isRunning={ask.isRunning}
        said={ask.trouble}
      >
        <TextField
          label="E-mail"
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
        />
      </Form>
    </div>
  )
}

function Back() {
  return (
    <p className={css.back}>
      <Link to="/sign-in">Back to signing in</Link>
    </p>
  )
}
