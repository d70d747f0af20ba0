import { useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { Form } from '../../parts/Form.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { Ticks } from '../../parts/Ticks.tsx'
import type { Key, KeyMade } from './query.ts'

type Scope = Key['scopes'][number]

const OWN: readonly { value: Scope; name: string }[] = [
  { value: 'read', name: 'read' },
  { value: 'write', name: 'write' },
]
const OF_ADMINS: readonly { value: Scope; name: string }[] = [
  { value: 'admin', name: 'people and settings' },
  { value: 'scim', name: 'the company’s directory (SCIM)' },
]
const DAYS = [
  { value: '30', name: '30 days' },
  { value: '90', name: '90 days' },
  { value: '366', name: 'a year' },
]

/** A new key: what it is called, what it may, and for how long. */
export function MakeKey({
  isAdmin,
  trouble,
  onMade,
}: {
  readonly isAdmin: boolean
  readonly trouble: string
  readonly onMade: (made: KeyMade) => Promise<void>
}) {
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<readonly Scope[]>(['read'])
  const [days, setDays] = useState('90')
  const make = useAct(
    () => told(api.POST('/me/keys', { body: { name, scopes: [...scopes], days: Number(days) } })),
    (made) => {
      setName('')
      return onMade(made)
    },
  )
  return (
    <Form
      isQuiet
      action="Make a key"
      onSend={() => make.run(undefined)}
      isRunning={make.isRunning}
      said={make.trouble || trouble}
    >
      <TextField label="What it is for" required maxLength={100} value={name} onChange={setName} />
      <Ticks
        legend="What it may"
        chosen={scopes}
        options={isAdmin ? [...OWN, ...OF_ADMINS] : OWN}
        onChoose={setScopes}
      />
      <ChoiceField label="How long it works" value={days} options={DAYS} onChoose={setDays} />
    </Form>
  )
}
