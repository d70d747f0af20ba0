import type { Cause } from '@closed-learned/deals'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/TextField.tsx'
import css from './page.module.css'
import { useCurate } from './use-curate.ts'

interface Props {
  readonly cause: Cause
  /** The attribute of which it is an aspect; null: an attribute of the driver. */
  readonly parent: string | null
  readonly label: string
}

/** Another part below a driver or an attribute. */
export function Add({ cause, parent, label }: Props) {
  const [name, setName] = useState('')
  const add = useCurate(
    () => told(api.POST('/causes', { body: { cause, parent, name } })),
    () => setName(''),
  )
  return (
    <form
      className={css.add}
      onSubmit={(event) => {
        event.preventDefault()
        add.run(undefined)
      }}
    >
      <TextField
        label={label}
        required
        maxLength={120}
        autoComplete="off"
        value={name}
        onChange={setName}
      />
      <Button type="submit" aria-disabled={add.isRunning}>
        Add it
      </Button>
      <p role="status" className={css.said}>
        {add.trouble}
      </p>
    </form>
  )
}
