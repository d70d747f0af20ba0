import type { components } from '@closed-learned/server'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import type { Role } from '../../frame/me.ts'
import { Button } from '../../parts/Button.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { Ticks } from '../../parts/Ticks.tsx'
import { Leave } from './Leave.tsx'
import { LinkShown } from './LinkShown.tsx'
import css from './PersonRow.module.css'
import type { Person, Team } from './query.ts'
import { ROLES } from './roles.ts'
import { teamOf, teamOptions } from './team-options.ts'
import { usePeopleAct } from './use-people-act.ts'

/** Another name, other roles, another team; another link; the end of a place. */
export function ChangePerson({
  person,
  teams,
}: {
  readonly person: Person
  readonly teams: readonly Team[]
}) {
  const [name, setName] = useState(person.name)
  const [roles, setRoles] = useState<readonly Role[]>(person.roles)
  const [team, setTeam] = useState(String(person.team?.id ?? ''))
  const [isKept, setKept] = useState(false)
  const keep = usePeopleAct(
    () => {
      const params = { path: { id: person.id } }
      const body = { name, roles: [...roles], team: teamOf(team) }
      return told(api.PATCH('/people/{id}', { params, body }))
    },
    () => setKept(true),
  )
  return (
    <form
      className={css.change}
      aria-label={`Change ${person.name}`}
      onChange={() => setKept(false)}
      onSubmit={(event) => {
        event.preventDefault()
        keep.run(undefined)
      }}
    >
      <div className={css.fields}>
        <TextField label="Name" required value={name} onChange={setName} />
        <ChoiceField
          label="Team"
          value={team}
          options={teamOptions(teams, 'no team')}
          onChoose={setTeam}
          hint="What a former manager saw as manager ends with a move."
        />
      </div>
      <Ticks legend="Roles" chosen={roles} options={ROLES} onChoose={setRoles} />
      <p role="status">{keep.trouble || (isKept ? 'It stands.' : '')}</p>
      <div className={css.foot}>
        <Button type="submit" look="primary" aria-disabled={keep.isRunning}>
          Keep it so
        </Button>
        <NewLink person={person} />
        <Leave person={person} />
      </div>
    </form>
  )
}

/** For who is awaited another invitation, for who is here a link for a new password. */
function NewLink({ person: { id, name, state } }: { readonly person: Person }) {
  const [link, setLink] = useState<components['schemas']['Link']>()
  const isAwaited = state === 'invited'
  const make = usePeopleAct(() => {
    const asked = { params: { path: { id } } }
    return told(
      isAwaited
        ? api.POST('/people/{id}/invitation', asked)
        : api.POST('/people/{id}/reset-link', asked),
    )
  }, setLink)
  return (
    <>
      <Button onClick={() => make.run(undefined)} aria-disabled={make.isRunning}>
        {isAwaited ? 'Another link' : 'A link for a new password'}
      </Button>
      <p role="status">{make.trouble}</p>
      {link && (
        <LinkShown link={link} name={name} what={isAwaited ? 'come in' : 'set a new password'} />
      )}
    </>
  )
}
