import type { components } from '@closed-learned/server'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, done, told } from '../../api.ts'
import { meQuery } from '../../frame/me.ts'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { PasswordField } from '../../parts/PasswordField.tsx'
import { Section } from '../../parts/Section.tsx'
import { ConfirmFactor } from './ConfirmFactor.tsx'
import css from './page.module.css'
import { sessionsQuery } from './query.ts'

type Begun = components['schemas']['SecondFactor']

/** A code of an app beside the password: set up, or ended. */
export function SecondFactor({
  isOn,
  isFirst = false,
}: {
  readonly isOn: boolean
  /** Where nothing else is told until there is one. */
  readonly isFirst?: boolean
}) {
  const queries = useQueryClient()
  const [begun, setBegun] = useState<Begun>()
  const known = async () => {
    await queries.invalidateQueries(meQuery)
    await queries.invalidateQueries(sessionsQuery)
  }
  return (
    <Section title="Second step">
      <p className={css.note}>
        {isOn
          ? 'Beside your password, a code of your app is asked for. To have another app, end it and set it up anew.'
          : 'Beside your password, a code can be asked for that an app on your phone shows.'}
      </p>
      {begun && !isOn ? (
        <ConfirmFactor
          begun={begun}
          onDone={() => {
            setBegun(undefined)
            return known()
          }}
        />
      ) : (
        <WithPassword
          key={String(isOn)}
          isOn={isOn}
          isFirst={isFirst}
          onBegun={setBegun}
          onEnded={known}
        />
      )}
    </Section>
  )
}

function WithPassword({
  isOn,
  isFirst,
  onBegun,
  onEnded,
}: {
  readonly isOn: boolean
  readonly isFirst: boolean
  readonly onBegun: (begun: Begun) => void
  readonly onEnded: () => Promise<void>
}) {
  const [password, setPassword] = useState('')
  const act = useAct(async () => {
    const body = { password }
    if (!isOn) return onBegun(await told(api.POST('/me/second-factor', { body })))
    await done(api.POST('/me/second-factor/end', { body }))
    return onEnded()
  })
  return (
    <Form
      isQuiet={!isFirst}
      action={isOn ? 'End it' : 'Set it up'}
      onSend={() => act.run(undefined)}
      isRunning={act.isRunning}
      said={act.trouble}
    >
      <PasswordField label="Your password" value={password} onChange={setPassword} />
    </Form>
  )
}
