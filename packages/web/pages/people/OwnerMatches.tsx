import { api, told } from '../../api.ts'
import { ChoiceField } from '../../parts/ChoiceField.tsx'
import { Folded } from '../../parts/Folded.tsx'
import css from './page.module.css'
import type { Owners, Person } from './query.ts'
import { usePeopleAct } from './use-people-act.ts'

type Owner = Owners['owners'][number]

/** Which owners in the CRM are whom here: those of the same e-mail by themselves, others by hand. */
export function OwnerMatches({
  owners: { answer, owners },
  people,
}: {
  readonly owners: Owners
  readonly people: readonly Person[]
}) {
  const open = owners.filter(({ member }) => member === null)
  const known = owners.filter(({ member }) => member !== null)
  return (
    <>
      <p className={css.finding}>{answer}</p>
      {open.length > 0 && (
        <p className={css.note}>
          A flag on a deal of somebody who is nobody here is shown to nobody. The same e-mail
          matches by itself.
        </p>
      )}
      <OwnerList owners={open} people={people} />
      {known.length > 0 && (
        <Folded summary={`Known: ${known.length}`}>
          <OwnerList owners={known} people={people} />
        </Folded>
      )}
    </>
  )
}

function OwnerList({
  owners,
  people,
}: {
  readonly owners: readonly Owner[]
  readonly people: readonly Person[]
}) {
  return (
    <ul className={css.owners}>
      {owners.map((owner) => (
        <li key={owner.id}>
          <OwnerRow owner={owner} people={people} />
        </li>
      ))}
    </ul>
  )
}

function OwnerRow({
  owner: { id, name, email, member, how },
  people,
}: {
  readonly owner: Owner
  readonly people: readonly Person[]
}) {
  const called = name ?? email ?? id
  const match = usePeopleAct((to: string) =>
    told(
      api.PUT('/owners/{id}', {
        params: { path: { id } },
        body: { member: to === '' ? null : to },
      }),
    ),
  )
  return (
    <div className={css.owner}>
      <p>
        {called} {name !== null && email !== null && <span>{email}</span>}
      </p>
      <ChoiceField
        label={`Who ${called} is`}
        isTold
        value={member?.id ?? ''}
        options={[
          { value: '', name: 'nobody here' },
          ...people.map((person) => ({ value: person.id, name: person.name })),
        ]}
        onChoose={match.run}
      />
      <p role="status">{match.trouble || (how === 'email' ? 'by e-mail' : '')}</p>
    </div>
  )
}
