import { Link } from '@tanstack/react-router'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './NoSegment.module.css'

/** Where nothing is said of a segment: why, if the headline does not say it, and where to go on. */
export function Withheld({
  withheld,
  answer,
}: {
  readonly withheld: string
  readonly answer: string
}) {
  return (
    <Section title="Where to go on">
      {withheld !== answer && <Finding text={withheld} />}
      <Finding text="A larger place may tell more: one with fewer conditions, or other values." />
      <p className={css.ways}>
        <Link to="/trends">See what was found</Link>
        <Link to="/trends/explore">Go to the explorer</Link>
      </p>
    </Section>
  )
}
