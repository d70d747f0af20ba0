import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Form } from '../../parts/Form.tsx'
import { TextField } from '../../parts/TextField.tsx'
import css from './page.module.css'
import type { Settings } from './query.ts'

/** What a week of an owner costs, so that the weeks after a loss could be known have a price; none without an amount. */
export function WeekCost({ cost }: { readonly cost: Settings['weekCost'] }) {
  const queries = useQueryClient()
  const [amount, setAmount] = useState(cost === null ? '' : String(cost.amount))
  const [currency, setCurrency] = useState(cost?.currency ?? 'EUR')
  const [isKept, setKept] = useState(false)
  const weekCost = amount.trim() === '' ? null : { amount: Number(amount), currency }
  const keep = useAct(
    () => told(api.PATCH('/settings', { body: { weekCost } })),
    async () => {
      setKept(true)
      await queries.invalidateQueries()
    },
  )
  const change = (set: (text: string) => void) => (text: string) => {
    setKept(false)
    set(text)
  }
  return (
    <Form
      isQuiet
      action={weekCost === null ? 'Say nothing of it' : 'Set this cost'}
      onSend={() => keep.run(undefined)}
      isRunning={keep.isRunning}
      said={keep.trouble || (isKept ? 'It stands.' : '')}
    >
      <TextField
        label="A week of an owner costs"
        type="number"
        inputMode="numeric"
        min={1}
        max={1_000_000}
        step={1}
        value={amount}
        onChange={change(setAmount)}
        hint="In whole units; empty: nothing is said of what weeks cost."
      />
      <TextField
        label="Currency"
        maxLength={3}
        pattern="[A-Z]{3}"
        required
        value={currency}
        onChange={change((code) => setCurrency(code.toUpperCase()))}
      />
      <p className={css.note}>
        What losses gave tells by it what the weeks cost that came after the day on which a loss
        could have been known. It is the same for everybody, and tells of nobody’s pay.
      </p>
    </Form>
  )
}
