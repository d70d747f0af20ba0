import { useState } from 'react'
import { api, told } from '../../api.ts'
import { Button } from '../../parts/Button.tsx'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { TextField } from '../../parts/TextField.tsx'
import css from './page.module.css'
import type { Team } from './query.ts'
import { teamOf, teamOptions } from './team-options.ts'
import { usePeopleAct } from './use-people-act.ts'

/** Another team. */
export function NewTeam({ teams }: { readonly teams: readonly Team[] }) {
  const [name, setName] = useState('')
  const [parent, setParent] = useState('')
  const make = usePeopleAct(
    () => told(api.POST('/teams', { body: { name, parent: teamOf(parent) } })),
    () => setName(''),
  )
  return (
    <form
      className={css.another}
      onSubmit={(event) => {
        event.preventDefault()
        make.run(undefined)
      }}
    >
      <TextField label="Another team" required autoComplete="off" value={name} onChange={setName} />
      {teams.length > 0 && (
        <ChoiceField
          label="Lies in"
          value={parent}
          options={teamOptions(teams, 'no other team')}
          onChoose={setParent}
        />
      )}
      <Button type="submit" aria-disabled={make.isRunning}>
        Make it
      </Button>
      <p role="status">{make.trouble}</p>
    </form>
  )
}
