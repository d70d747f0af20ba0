import { useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import { Form } from '../../parts/Form.tsx'
import { TextField } from '../../parts/TextField.tsx'

/** The code of an app, or one of those that were written down. */
export function SecondStep({
  onIn,
  onBack,
}: {
  readonly onIn: () => Promise<void>
  readonly onBack: () => void
}) {
  const [code, setCode] = useState('')
  const answer = useAct(async () => {
    await told(api.POST('/sign-in/second-factor', { body: { code } }))
    await onIn()
  })
  return (
    <Form
      action="Go on"
      onSend={() => answer.run(undefined)}
      isRunning={answer.isRunning}
      said={answer.trouble}
      beside={
        <Button look="plain" onClick={onBack}>
          Begin again
        </Button>
      }
    >
      <TextField
        label="Code"
        autoComplete="one-time-code"
        autoFocus
        required
        spellCheck={false}
        value={code}
        onChange={setCode}
        hint="Without the phone, one of the codes that you wrote down works too."
      />
    </Form>
  )
}
