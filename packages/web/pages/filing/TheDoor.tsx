import { CalmText } from '../../parts/CalmText.tsx'
import { DayField } from '../../parts/DayField.tsx'
import { Tick } from '../../parts/Tick.tsx'
import type { PartProps } from './let-go-said.ts'

/** Whether the door stays open, and what would lead back through it. */
export function TheDoor({ words: { doorOpen, reopens, remindOn }, onChange }: PartProps) {
  return (
    <>
      <Tick checked={doorOpen} onChange={(isOpen) => onChange({ doorOpen: isOpen })}>
        Keep the door open
      </Tick>
      {doorOpen && (
        <>
          <CalmText
            label="What would reopen it, if you like"
            value={reopens}
            onChange={(text) => onChange({ reopens: text })}
            rows={2}
          />
          <DayField
            label="Come back to it on, if you like"
            value={remindOn}
            onChange={(day) => onChange({ remindOn: day })}
          />
        </>
      )}
    </>
  )
}
