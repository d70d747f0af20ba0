import { useQuery } from '@tanstack/react-query'
import { Section } from '../../parts/Section.tsx'
import { teamKeptGoingQuery } from '../opportunity/stopping/query.ts'
import css from './page.module.css'

/** What one's team was told of the deals that it kept going; nothing as long as there is nothing to tell. */
export function TeamKeptGoing() {
  const { data } = useQuery(teamKeptGoingQuery)
  if (data === undefined || data.told.length === 0) return null
  return (
    <Section title="What your team kept going, as one">
      {data.told.map(({ team, when, text }) => (
        <p key={`${team} ${when}`} className={css.sum}>
          {team}, {when}: {text}
        </p>
      ))}
      {data.doubts.map((doubt) => (
        <p key={doubt} className={css.alone}>
          {doubt}
        </p>
      ))}
    </Section>
  )
}
