import type { LetGoAs, Said } from '@closed-learned/deals'
import { useState } from 'react'
import { DayField } from '../../parts/DayField.tsx'
import { Pills } from '../../parts/Pills.tsx'
import { Tick } from '../../parts/Tick.tsx'
import { FormFrame, type FormProps } from './FormFrame.tsx'

const WAYS = [
  { value: 'lost', name: 'Lost' },
  { value: 'noDecision', name: 'No decision' },
  { value: 'notAFitByUs', name: 'Not a fit, by us' },
  { value: 'notAFitByThem', name: 'Not a fit, by them' },
] as const satisfies readonly { value: LetGoAs; name: string }[]

/** How it ended, and whether the door stays open; not a fit is a full answer. */
export function LetGoForm(props: FormProps) {
  const [as, setAs] = useState<LetGoAs | null>(null)
  const [doorOpen, setDoor] = useState(false)
  const [day, setDay] = useState('')
  const mayStay = as === 'lost' || as === 'noDecision'
  const said = (): Said | string => {
    if (as === null) return 'Choose how it ended; each of them is a full answer.'
    const open = mayStay && doorOpen
    return { kind: 'letGo', as, doorOpen: open, remindOn: open && day !== '' ? day : null }
  }
  return (
    <FormFrame {...props} kind="letGo" said={said} verb={verbOf(props.deals.length)}>
      <Pills legend="How did it end?" value={as} options={WAYS} onChoose={setAs} />
      {mayStay && (
        <Tick checked={doorOpen} onChange={setDoor}>
          Keep the door open
        </Tick>
      )}
      {mayStay && doorOpen && (
        <DayField label="Come back to it on, if you like" value={day} onChange={setDay} />
      )}
    </FormFrame>
  )
}

const verbOf = (deals: number) => (deals === 1 ? 'Let it go' : `Let ${deals} deals go`)
