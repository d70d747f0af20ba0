import { useState } from 'react'
import { sayMoment } from '../../frame/say-moment.ts'
import { sayRoles } from '../../frame/say-roles.ts'
import { Button } from '../../parts/Button.tsx'
import { ChangePerson } from './ChangePerson.tsx'
import css from './PersonRow.module.css'
import type { Person, Team } from './query.ts'

/** Somebody, their roles, and what can be changed about them. */
export function PersonRow({
  person,
  teams,
}: {
  readonly person: Person
  readonly teams: readonly Team[]
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <div className={css.row}>
        <p className={css.name}>
          {person.name} <span>{person.email}</span>
        </p>
        <p className={css.roles}>
          {sayRoles(person.roles)} <span>{stateOf(person)}</span>
        </p>
        <Button
          look="plain"
          aria-expanded={isOpen}
          aria-label={`Change ${person.name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Close' : 'Change'}
        </Button>
      </div>
      {isOpen && <ChangePerson person={person} teams={teams} />}
    </>
  )
}

function stateOf({ state, linkUntil, fromDirectory }: Person): string {
  if (state === 'invited')
    return linkUntil === null ? 'awaited, without a link' : `awaited until ${sayMoment(linkUntil)}`
  return fromDirectory ? 'kept by the directory' : ''
}
