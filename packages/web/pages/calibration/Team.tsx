import type { TeamCalibration } from '@closed-learned/deals'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Tenths } from '../../charts/Tenths.tsx'
import { Section } from '../../parts/Section.tsx'
import { teamCalibrationQuery } from './query.ts'
import css from './Team.module.css'

/** The team as one: what it is told of its predictions, by whole months. */
export function Team() {
  const { data } = useSuspenseQuery(teamCalibrationQuery)
  const { told, answer, doubts } = data
  return (
    <Section title="Your team, as one">
      {told.length === 0 && <p className={css.answer}>{answer}</p>}
      <ul className={css.told}>
        {told.map((each) => (
          <Told key={`${each.team} ${each.when}`} told={each} />
        ))}
      </ul>
      {doubts.map((doubt) => (
        <p key={doubt} className={css.doubt}>
          {doubt}
        </p>
      ))}
    </Section>
  )
}

function Told({
  told: { team, when, text, said, won },
}: {
  readonly told: TeamCalibration['told'][number]
}) {
  return (
    <li>
      <span className={css.when}>
        <b>{team}</b>, {when}
      </span>
      <span className={css.tenths}>
        <span>expected</span>
        <Tenths {...said} tone="accent" />
        <span>won</span>
        <Tenths {...won} tone="won" />
      </span>
      <span className={css.text}>{text}</span>
    </li>
  )
}
