import { useState } from 'react'
import { api, told } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { Ticks } from '../../parts/Ticks.tsx'
import css from './PersonRow.module.css'
import type { Person, Team } from './query.ts'
import { inOrder, teamOf, teamOptions } from './team-options.ts'
import { usePeopleAct } from './use-people-act.ts'

/** Another name, another team above it, other managers; or it is no more. */
export function ChangeTeam({
  team,
  teams,
  people,
}: {
  readonly team: Team
  readonly teams: readonly Team[]
  readonly people: readonly Person[]
}) {
  const [name, setName] = useState(team.name)
  const [parent, setParent] = useState(String(team.parent ?? ''))
  const [managers, setManagers] = useState<readonly string[]>(team.managers.map(({ id }) => id))
  const [isKept, setKept] = useState(false)
  const params = { path: { id: team.id } }
  const keep = usePeopleAct(
    () => {
      const body = { name, parent: teamOf(parent), managers: [...managers] }
      return told(api.PATCH('/teams/{id}', { params, body }))
    },
    () => setKept(true),
  )
  const remove = usePeopleAct(() => told(api.DELETE('/teams/{id}', { params })))
  const able = people.filter(({ id, roles }) => roles.includes('manager') || managers.includes(id))
  return (
    <form
      className={css.change}
      aria-label={`Change the team ${team.name}`}
      onChange={() => setKept(false)}
      onSubmit={(event) => {
        event.preventDefault()
        keep.run(undefined)
      }}
    >
      <div className={css.fields}>
        <TextField label="Name" required value={name} onChange={setName} />
        <ChoiceField
          label="Lies in"
          value={parent}
          options={teamOptions(outside(teams, team.id), 'no other team')}
          onChoose={setParent}
        />
      </div>
      {able.length === 0 ? (
        <p>Nobody has the role of a manager yet, so nobody can manage it.</p>
      ) : (
        <Ticks
          legend="Managed by"
          chosen={managers}
          options={able.map((person) => ({ value: person.id, name: person.name }))}
          onChoose={setManagers}
        />
      )}
      <p role="status">{keep.trouble || remove.trouble || (isKept ? 'It stands.' : '')}</p>
      <div className={css.foot}>
        <Button type="submit" look="primary" aria-disabled={keep.isRunning}>
          Keep it so
        </Button>
        <Button onClick={() => remove.run(undefined)} aria-disabled={remove.isRunning}>
          Remove the team
        </Button>
        <p>Its people and teams then go to the one above it.</p>
      </div>
    </form>
  )
}

/** The teams that do not lie in this one. */
function outside(teams: readonly Team[], id: number): readonly Team[] {
  const below = new Set([id, ...inOrder(teams, id).map(({ team }) => team.id)])
  return teams.filter((team) => !below.has(team.id))
}
