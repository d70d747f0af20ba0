import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { Form } from '../../parts/Form.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { Ticks } from '../../parts/Ticks.tsx'
import { DaysOff } from './DaysOff.tsx'
import css from './page.module.css'
import type { Settings } from './query.ts'
import { WEEKDAYS } from './say-calendar.ts'
import { timeZones } from './time-zones.ts'

/** Everything that days are counted by; what is typed stays until it is kept. */
export function Calendar({ settings }: { readonly settings: Settings }) {
  const queries = useQueryClient()
  const [next, setNext] = useState(settings)
  const [isKept, setKept] = useState(false)
  const change = (part: Partial<Settings>) => {
    setKept(false)
    setNext((before) => ({ ...before, ...part }))
  }
  const keep = useAct(
    () => told(api.PATCH('/settings', { body: sent(next) })),
    async () => {
      setKept(true)
      await queries.invalidateQueries()
    },
  )
  return (
    <Form
      action="Keep it so"
      onSend={() => keep.run(undefined)}
      isRunning={keep.isRunning}
      said={keep.trouble || (isKept ? 'It stands.' : '')}
    >
      <TextField
        label="Name of the workspace"
        required
        maxLength={200}
        value={next.name}
        onChange={(name) => change({ name })}
      />
      <ChoiceField
        label="Time zone"
        value={next.timeZone}
        options={timeZones(next.timeZone)}
        onChoose={(timeZone) => change({ timeZone })}
        hint="A working day begins and ends by it."
      />
      <Ticks
        legend="Working days"
        chosen={next.workingDays}
        options={WEEKDAYS.map((name, i) => ({ value: i + 1, name: name.slice(0, 3) }))}
        onChoose={(workingDays) => change({ workingDays: [...workingDays] })}
      />
      <DaysOff daysOff={next.daysOff} onChange={(daysOff) => change({ daysOff })} />
      <TextField
        label="Days alone with a flag"
        type="number"
        min={2}
        max={30}
        required
        value={String(next.graceDays)}
        onChange={(days) => change({ graceDays: Number(days) })}
        hint={<GraceMeans days={next.graceDays} />}
      />
    </Form>
  )
}

function GraceMeans({ days }: { readonly days: number }) {
  return (
    <span className={css.means}>
      Whoever owns a deal that looks lost has {days} working days alone with it, counted from when
      they could first see it. Then their manager sees it, if it is still open. At least 2; for a
      flag that is there already, it never ends earlier.
    </span>
  )
}

/** What stands in this form; another one may have changed the rest meanwhile. */
const sent = ({ name, timeZone, graceDays, workingDays, daysOff }: Settings) => ({
  ...{ name, timeZone, graceDays },
  workingDays: [...workingDays],
  daysOff: [...daysOff],
})
