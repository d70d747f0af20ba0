import type { ForecastPage } from '@closed-learned/deals'
import { Section } from '../../parts/Section.tsx'
import css from './Teams.module.css'

/** Each team that may be told of beside all, in two figures. */
export function Teams({ teams }: { readonly teams: ForecastPage['teams'] }) {
  return (
    <Section title="By team">
      <ul className={css.teams}>
        {teams.map(({ team, text }) => (
          <li key={team}>
            <b>{team}</b> <span>{text}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
