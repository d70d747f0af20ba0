import type { ForecastPage } from '@closed-learned/deals'
import { Section } from '../../parts/Section.tsx'
import css from './Teams.module.css'

interface Props {
  readonly teams: ForecastPage['teams']
  /** Why others are not among them. */
  readonly others: string | null
}

/** Each team that may be told of beside all, in two figures. */
export function Teams({ teams, others }: Props) {
  return (
    <Section title="By team">
      <ul className={css.teams}>
        {teams.map(({ team, text }) => (
          <li key={team}>
            <b>{team}</b> <span>{text}</span>
          </li>
        ))}
      </ul>
      {others !== null && <p className={css.others}>{others}</p>}
    </Section>
  )
}
