import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Sheet } from '../parts/Sheet.tsx'
import css from './LookAs.module.css'
import { lookAs } from './look-as.ts'
import { lookAsQuery, type Me, type Role } from './me.ts'
import who from './WhoLooks.module.css'

const GROUPS: readonly { role: Role; name: string }[] = [
  { role: 'leader', name: 'Leader' },
  { role: 'manager', name: 'Managers' },
  { role: 'rep', name: 'Reps' },
  { role: 'learner', name: 'Learners' },
  { role: 'admin', name: 'Admin' },
]

/** In the demo: the same pages as one of its people sees them. Nothing elsewhere. */
export function LookAs({ me, name }: { readonly me: Me; readonly name: string }) {
  const { data } = useQuery({ ...lookAsQuery, enabled: me.by === 'operator' || me.by === 'lookAs' })
  const [isOpen, setOpen] = useState(false)
  const people = data?.people ?? []
  if (people.length === 0) return null
  const close = () => setOpen(false)
  return (
    <>
      <button
        type="button"
        className={who.name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        {name}
      </button>
      <Sheet open={isOpen} onClose={close} name="Look as" place="middle">
        <div className={css.choice}>
          <h2>As whom do you want to look?</h2>
          <p className={css.why}>Only the sample has this. Each sees what their role sees.</p>
          <One isNow={data?.now === null} onChoose={() => lookAs(null)}>
            Everything, as on this machine
          </One>
          {GROUPS.map(({ role, name: group }) => (
            <Group
              key={role}
              name={group}
              now={data?.now ?? null}
              people={people.filter(({ roles }) => roles[0] === role)}
            />
          ))}
          <button type="button" className={css.close} onClick={close}>
            Close
          </button>
        </div>
      </Sheet>
    </>
  )
}

function Group({
  name,
  now,
  people,
}: {
  readonly name: string
  readonly now: string | null
  readonly people: readonly { id: string; name: string; team: string | null }[]
}) {
  if (people.length === 0) return null
  return (
    <>
      <h3>{name}</h3>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <One isNow={person.id === now} onChoose={() => lookAs(person.id)}>
              {person.name} {person.team !== null && <span>{person.team}</span>}
            </One>
          </li>
        ))}
      </ul>
    </>
  )
}

function One({
  isNow,
  onChoose,
  children,
}: {
  readonly isNow: boolean
  readonly onChoose: () => void
  readonly children: React.ReactNode
}) {
  return (
    <button type="button" className={css.one} aria-current={isNow || undefined} onClick={onChoose}>
      {children}
    </button>
  )
}
