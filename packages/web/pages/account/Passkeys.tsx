import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { type Me, meQuery } from '../../frame/me.ts'
import { addPasskey, canPasskeys, endPasskey } from '../../frame/passkeys.ts'
import { sayMoment } from '../../frame/say-moment.ts'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import { Form } from '../../parts/Form.tsx'
import { Section } from '../../parts/Section.tsx'
import { TextField } from '../../parts/TextField.tsx'
import css from './page.module.css'

type Passkey = NonNullable<Me['protection']>['passkeys'][number]

/** Keys that a device keeps: they stand for a password and a second step together. */
export function Passkeys({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const queries = useQueryClient()
  const known = () => queries.invalidateQueries(meQuery)
  const [name, setName] = useState('')
  const add = useAct(
    () => addPasskey(name),
    () => {
      setName('')
      return known()
    },
  )
  const end = useAct(endPasskey, known)
  if (!canPasskeys() && passkeys.length === 0) return null
  return (
    <Section title="Passkeys">
      <p className={css.note}>
        A passkey stays on your device and opens by finger, face or PIN. It stands for the password
        and the second step together.
      </p>
      <ul className={css.list}>
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <p>
              {passkey.name}{' '}
              <span>{passkey.addedAt !== null && `since ${sayMoment(passkey.addedAt)}`}</span>
            </p>
            <Button
              aria-label={`End it: ${passkey.name}`}
              onClick={() => end.run(passkey.id)}
              aria-disabled={end.isRunning}
            >
              End it
            </Button>
          </li>
        ))}
      </ul>
      {canPasskeys() && (
        <Form
          isQuiet
          action="Add a passkey"
          onSend={() => add.run(undefined)}
          isRunning={add.isRunning}
          said={add.trouble || end.trouble}
        >
          <TextField
            label="What you call it"
            required
            maxLength={100}
            value={name}
            onChange={setName}
            hint="Such as the device that keeps it."
          />
        </Form>
      )}
    </Section>
  )
}
