import { PersonRow } from './PersonRow.tsx'
import css from './page.module.css'
import type { Person, Team } from './query.ts'
import { TeamHead } from './TeamHead.tsx'
import { inOrder } from './team-options.ts'

/** Every team with who manages it and who is in it, those in none last. */
export function TeamTree({
  teams,
  people,
}: {
  readonly teams: readonly Team[]
  readonly people: readonly Person[]
}) {
  const loose = people.filter(({ team }) => team === null)
  return (
    <>
      {inOrder(teams).map(({ team, depth }) => (
        <div key={team.id} className={css.team} data-depth={Math.min(depth, 3)}>
          <TeamHead team={team} teams={teams} people={people} />
          <PeopleList people={people.filter((each) => each.team?.id === team.id)} teams={teams} />
        </div>
      ))}
      {loose.length > 0 && (
        <div className={css.team}>
          {teams.length > 0 && <h3 className={css.name}>In no team</h3>}
          <PeopleList people={loose} teams={teams} />
        </div>
      )}
    </>
  )
}

function PeopleList({
  people,
  teams,
}: {
  readonly people: readonly Person[]
  readonly teams: readonly Team[]
}) {
  return (
    <ul className={css.people}>
      {people.map((person) => (
        <li key={person.id}>
          <PersonRow person={person} teams={teams} />
        </li>
      ))}
    </ul>
  )
}
