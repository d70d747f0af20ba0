import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { SettingsLinks } from '../../frame/SettingsLinks.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { Invite } from './Invite.tsx'
import { NewTeam } from './NewTeam.tsx'
import { OwnerMatches } from './OwnerMatches.tsx'
import css from './page.module.css'
import { ownersQuery, peopleQuery, teamsQuery } from './query.ts'
import { TeamTree } from './TeamTree.tsx'

export const Route = createLazyRoute('/settings/people')({ component: PeoplePage })

/** Who is here, in which team and role, and which owners in the CRM they are. */
function PeoplePage() {
  const { data: people } = useSuspenseQuery(peopleQuery)
  const { data: teams } = useSuspenseQuery(teamsQuery)
  const { data: owners } = useSuspenseQuery(ownersQuery)
  const here = people.people.filter(({ state }) => state !== 'gone')
  const gone = people.people.filter(({ state }) => state === 'gone')
  return (
    <>
      <PageHead dated={false} headline={people.answer} />
      <SettingsLinks />
      <Section title="Invite somebody">
        <Invite teams={teams.teams} />
      </Section>
      <Section title="Teams and their people">
        <TeamTree teams={teams.teams} people={here} />
        <NewTeam teams={teams.teams} />
      </Section>
      <Section title="Owners in the CRM">
        <OwnerMatches owners={owners} people={here} />
      </Section>
      {gone.length > 0 && (
        <Folded summary={`Who left: ${gone.length}`}>
          <ul className={css.gone}>
            {gone.map(({ id, name, email }) => (
              <li key={id} className={css.left}>
                {name} <span>{email}</span>
              </li>
            ))}
          </ul>
          <p className={css.note}>
            What was theirs stays theirs. To have somebody back, invite them with the same e-mail.
          </p>
        </Folded>
      )}
    </>
  )
}
