import type { KnowableDay } from '@closed-learned/deals'
import { sayIso } from '../../frame/days.ts'
import { Pills } from '../../parts/Pills.tsx'

interface Props {
  readonly legend: string
  readonly days: readonly KnowableDay[]
  readonly value: string | null
  readonly onChoose: (on: string) => void
}

/** Days of the timeline to choose from, each with what showed on it; nothing where there are none. */
export function DayPills({ legend, days, value, onChoose }: Props) {
  if (days.length === 0) return null
  return (
    <Pills
      legend={legend}
      value={value}
      options={days.map(({ on, text }) => ({ value: on, name: `${sayIso(on)}: ${text}` }))}
      onChoose={onChoose}
    />
  )
}
