import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { SettingsLinks } from '../../frame/SettingsLinks.tsx'
import { sayMoment } from '../../frame/say-moment.ts'
import { Section } from '../../parts/Section.tsx'
import { ChangeList } from './ChangeList.tsx'
import css from './changes.module.css'
import { type PeopleChanges, peopleChangesQuery } from './changes-query.ts'

export const Route = createLazyRoute('/settings/changes')({ component: ChangesPage })

/** Who sees whose deals, and what was changed about it: for everybody, so that nothing of it goes unseen. */
function ChangesPage() {
  const { data } = useSuspenseQuery(peopleChangesQuery)
  return (
    <>
      <PageHead dated={false} headline={data.answer} />
      <SettingsLinks />
      <Section title="Who sees whose flags">
        <p className={css.note}>
          A deal that looks lost is told to its owner alone first. Once those days are over, only
          these see it, and only while it is unanswered. Everybody here can read this page.
        </p>
        <Managers managers={data.managers} />
      </Section>
      <Section title="What was changed in the last 90 days">
        <ChangeList changes={data.changes} />
      </Section>
    </>
  )
}

function Managers({ managers }: Pick<PeopleChanges, 'managers'>) {
  if (managers.length === 0) return <p className={css.note}>Nobody is a direct manager here.</p>
  return (
    <dl className={css.managers}>
      {managers.map(({ name, sees }) => (
        <div key={`${name} ${sees[0]?.names.join()}`}>
          <dt>{name}</dt>
          {sees.map(({ names, from }) => (
            <dd key={from}>
              {from !== null && <span>from {sayMoment(from)}: </span>}
              {names.join(', ')}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
