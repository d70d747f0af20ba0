import { useState } from 'react'
import { api, done } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { CopyLine } from '../../parts/CopyLine.tsx'
import { Form } from '../../parts/Form.tsx'
import { TextField } from '../../parts/TextField.tsx'
import css from './page.module.css'

/** The secret for the app, codes to write down, and the first code as proof; all shown once. */
export function ConfirmFactor({
  begun: { uri, codes },
  onDone,
}: {
  readonly begun: { readonly uri: string; readonly codes: readonly string[] }
  readonly onDone: () => Promise<void>
}) {
  const [code, setCode] = useState('')
  const confirm = useAct(
    () => done(api.POST('/me/second-factor/confirm', { body: { code } })),
    onDone,
  )
  return (
    <div className={css.shown}>
      <CopyLine label="The secret, to type into your app" text={secretOf(uri)} />
      <p>
        On this device, <a href={uri}>your app may open by itself</a>. It counts by time, six
        digits, every 30 seconds.
      </p>
      <p>Write these down. Each works once where the phone is not at hand:</p>
      <ul className={css.codes}>
        {codes.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <Form
        action="Confirm"
        onSend={() => confirm.run(undefined)}
        isRunning={confirm.isRunning}
        said={confirm.trouble}
      >
        <TextField
          label="The code that your app shows now"
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          value={code}
          onChange={setCode}
        />
      </Form>
    </div>
  )
}

/** In groups of four, as one types it. */
function secretOf(uri: string): string {
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return secret.replace(/(.{4})(?=.)/g, '$1 ')
}
