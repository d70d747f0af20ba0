import { useState } from 'react'
import { sayIso } from '../../frame/days.ts'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/TextField.tsx'
import css from './page.module.css'
import type { Settings } from './query.ts'

type DayOff = Settings['daysOff'][number]

/** Days on which nobody works, such as holidays: they do not count. */
export function DaysOff({
  daysOff,
  onChange,
}: {
  readonly daysOff: readonly DayOff[]
  readonly onChange: (daysOff: DayOff[]) => void
}) {
  const [day, setDay] = useState('')
  const [name, setName] = useState('')
  const add = () => {
    if (day === '' || name.trim() === '') return
    const others = daysOff.filter((each) => each.day !== day)
    onChange([...others, { day, name: name.trim() }].sort((a, b) => (a.day < b.day ? -1 : 1)))
    setDay('')
    setName('')
  }
  return (
    <fieldset className={css.days}>
      <legend>Days off</legend>
      <ul>
        {daysOff.map((each) => (
          <li key={each.day}>
            <span>
              {sayIso(each.day)}, {each.name}
            </span>
            <Button
              look="plain"
              aria-label={`Take away: ${each.name}, ${sayIso(each.day)}`}
              onClick={() => onChange(daysOff.filter((other) => other.day !== each.day))}
            >
              Take away
            </Button>
          </li>
        ))}
      </ul>
      <div className={css.add}>
        <TextField label="Day" type="date" value={day} onChange={setDay} />
        <TextField label="Called" value={name} onChange={setName} />
        <Button onClick={add}>Add it</Button>
      </div>
    </fieldset>
  )
}
