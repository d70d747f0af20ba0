import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Form } from '../../parts/Form.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { askedOf, type Preview, type Standing } from './query.ts'
import css from './TargetForm.module.css'
import { Warning } from './Warning.tsx'

type Kind = Standing['kind']

const KINDS = [
  { value: 'revenue', name: 'What a quarter is to bring' },
  { value: 'coverage', name: 'How many times that is to be open' },
  { value: 'volume', name: 'How many new deals a quarter' },
] as const

const LABELS = {
  revenue: 'Amount a quarter',
  coverage: 'Times the target',
  volume: 'New deals a quarter',
} as const

/** Sets a target, once it was seen what such a target does. */
export function TargetForm({ currency: usual }: { readonly currency: string }) {
  const queries = useQueryClient()
  const [kind, setKind] = useState<Kind>('revenue')
  const [value, setValue] = useState('')
  const [currency, setCurrency] = useState(usual)
  const [seen, setSeen] = useState<Preview | null>(null)
  const body = askedOf({ kind, value: Number(value), currency })
  const look = useAct(() => told(api.POST('/targets/preview', { body })), setSeen)
  const set = useAct(
    () => told(api.POST('/targets', { body: { ...body, warningRead: true } })),
    async () => {
      setSeen(null)
      setValue('')
      await queries.invalidateQueries()
    },
  )
  const change =
    <T,>(to: (value: T) => void) =>
    (given: T) => {
      setSeen(null)
      to(given)
    }
  const choose = change((named: string) => {
    const found = KINDS.find((one) => one.value === named)
    if (found) setKind(found.value)
  })
  return (
    <div className={css.form}>
      <Folded summary="Set a target">
        <Form
          isQuiet
          action="See what it does"
          onSend={() => look.run(undefined)}
          isRunning={look.isRunning}
          said={look.trouble}
        >
          <ChoiceField label="What it is for" value={kind} options={KINDS} onChoose={choose} />
          <TextField
            label={LABELS[kind]}
            type="number"
            inputMode="decimal"
            min={0}
            step={kind === 'volume' ? 1 : 'any'}
            required
            value={value}
            onChange={change(setValue)}
          />
          {kind === 'revenue' && (
            <TextField
              label="Currency"
              maxLength={3}
              pattern="[A-Z]{3}"
              required
              value={currency}
              onChange={change((code: string) => setCurrency(code.toUpperCase()))}
            />
          )}
        </Form>
        {seen !== null && (
          <div className={css.seen} role="status">
            <p className={css.text}>{seen.text}</p>
            {seen.needs !== null && <p>{seen.needs}</p>}
            {seen.warning !== null && <Warning warning={seen.warning} />}
            {set.trouble !== '' && <p>{set.trouble}</p>}
            <Button
              look={seen.warning === null ? 'primary' : 'second'}
              aria-disabled={set.isRunning}
              onClick={() => set.run(undefined)}
            >
              {seen.warning === null ? 'Set it' : 'Set it nevertheless'}
            </Button>
          </div>
        )}
      </Folded>
    </div>
  )
}
