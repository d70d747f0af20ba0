import type { components } from '@closed-learned/server'
import { useState } from 'react'
import { api, told } from '../../api.ts'
import type { Role } from '../../frame/me.ts'
import { Button } from '../../parts/Button.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import { Ticks } from '../../parts/Ticks.tsx'
import css from './Invite.module.css'
import { LinkShown } from './LinkShown.tsx'
import type { Team } from './query.ts'
import { ROLES } from './roles.ts'
import { teamOf, teamOptions } from './team-options.ts'
import { usePeopleAct } from './use-people-act.ts'

type Link = components['schemas']['Link']

/** A place for somebody, and the link by which they take it. */
export function Invite({ teams }: { readonly teams: readonly Team[] }) {
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [roles, setRoles] = useState<readonly Role[]>(['rep'])
  const [team, setTeam] = useState('')
  const [made, setMade] = useState<{ link: Link; name: string }>()
  const invite = usePeopleAct(
    () =>
      told(api.POST('/people', { body: { name, email, roles: [...roles], team: teamOf(team) } })),
    (link) => {
      setMade({ link, name })
      setName('')
      setEmail('')
    },
  )
  return (
    <>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault()
          invite.run(undefined)
        }}
      >
        <div className={css.fields}>
          <TextField label="Name" required autoComplete="off" value={name} onChange={setName} />
          <TextField
            label="E-mail"
            type="email"
            required
            autoComplete="off"
            value={email}
            onChange={setEmail}
          />
          <ChoiceField
            label="Team"
            value={team}
            options={teamOptions(teams, 'no team')}
            onChoose={setTeam}
          />
        </div>
        <Ticks legend="Roles" chosen={roles} options={ROLES} onChoose={setRoles} />
        <div className={css.foot}>
          <Button type="submit" look="primary" aria-disabled={invite.isRunning}>
            Invite
          </Button>
          <p role="status">{invite.trouble}</p>
        </div>
      </form>
      {made && <LinkShown link={made.link} name={made.name} what="come in" />}
    </>
  )
}
