import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { ChangeTeam } from './ChangeTeam.tsx'
import css from './page.module.css'
import type { Person, Team } from './query.ts'

/** A team, who manages it, and what can be changed about it. */
export function TeamHead({
  team,
  teams,
  people,
}: {
  readonly team: Team
  readonly teams: readonly Team[]
  readonly people: readonly Person[]
}) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <div className={css.head}>
        <h3 className={css.name}>{team.name}</h3>
        <p>{sayManagers(team)}</p>
        <Button
          look="plain"
          aria-expanded={isOpen}
          aria-label={`Change the team ${team.name}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Close' : 'Change'}
        </Button>
      </div>
      {isOpen && <ChangeTeam team={team} teams={teams} people={people} />}
    </>
  )
}

function sayManagers({ managers }: Team): string {
  const names = managers.map(({ name }) => name)
  return names.length === 0 ? 'nobody manages it' : `managed by ${names.join(' and ')}`
}
