import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Section } from '../../parts/Section.tsx'
import { ChangeList } from '../people/ChangeList.tsx'
import { myChangesQuery } from '../people/changes-query.ts'
import css from './WhatChanged.module.css'

/** What was changed about whoever looks: who sees their deals, what they are here, links for a password. */
export function WhatChanged() {
  const { data } = useQuery(myChangesQuery)
  return (
    <Section title="What was changed here for you">
      {data && <ChangeList changes={data.changes} />}
      <p className={css.more}>
        If something of it is not right, say so to another admin before its day comes.{' '}
        <Link to="/settings/changes">Who sees whose deals, and what was changed</Link>
      </p>
    </Section>
  )
}
