import { CalmText } from '../../parts/CalmText.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { Pills } from '../../parts/Pills.tsx'
import { Indecision } from './Indecision.tsx'
import css from './LetGoForm.module.css'
import type { Given, PartProps } from './let-go-said.ts'

const GIVEN = [
  { value: 'day', name: 'A day' },
  { value: 'event', name: 'An event' },
  { value: 'neither', name: 'Neither' },
] as const satisfies readonly { value: Given; name: string }[]

/** What was put off lives if the buyer gave a day or an event; else it is a no decision. */
export function Delayed({ words, onChange }: PartProps) {
  const { given, day, event } = words
  return (
    <>
      <Pills
        legend="Until when? What did the buyer give?"
        value={given}
        options={GIVEN}
        onChoose={(what) => onChange({ given: what })}
      />
      {given === 'day' && (
        <DayField
          label="The day that the buyer gave"
          value={day}
          onChange={(on) => onChange({ day: on })}
        />
      )}
      {given === 'event' && (
        <CalmText
          label="The event that it waits for"
          value={event}
          onChange={(text) => onChange({ event: text })}
          rows={2}
        />
      )}
      {given === 'neither' && (
        <>
          <p className={css.full}>
            Without a day or an event of theirs it is a no decision, and that is a full answer.
          </p>
          <Indecision words={words} onChange={onChange} />
        </>
      )}
    </>
  )
}
