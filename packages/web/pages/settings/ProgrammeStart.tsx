import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { DayField } from '../../parts/DayField.tsx'
import { Form } from '../../parts/Form.tsx'
import css from './page.module.css'
import type { Settings } from './query.ts'

/** The day before and after which figures are compared; none without one. */
export function ProgrammeStart({ start }: { readonly start: Settings['programmeStart'] }) {
  const queries = useQueryClient()
  const [day, setDay] = useState(start ?? '')
  const [isKept, setKept] = useState(false)
  const programmeStart = day === '' ? null : day
  const keep = useAct(
    () => told(api.PATCH('/settings', { body: { programmeStart } })),
    async () => {
      setKept(true)
      await queries.invalidateQueries()
    },
  )
  const change = (to: string) => {
    setKept(false)
    setDay(to)
  }
  return (
    <Form
      isQuiet
      action={programmeStart === null ? 'Say nothing of it' : 'Set this day'}
      onSend={() => keep.run(undefined)}
      isRunning={keep.isRunning}
      said={keep.trouble || (isKept ? 'It stands.' : '')}
    >
      <DayField label="Deals may be let go here since" value={day} onChange={change} />
      <p className={css.note}>
        The page Forecast tells what is before and after it. Without a day it goes by the first
        month of which what was let go here was told to everybody.
      </p>
    </Form>
  )
}
