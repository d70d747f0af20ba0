import { Link } from '@tanstack/react-router'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './NotEnough.module.css'

/** How many deals a search takes, and what takes fewer. */
export function NotEnough({
  text,
  isAnswer,
}: {
  readonly text: string
  /** Whether the headline says it already. */
  readonly isAnswer: boolean
}) {
  return (
    <Section title="What takes fewer deals">
      {!isAnswer && <Finding text={text} />}
      <p className={css.instead}>
        One guess that is written down before takes far fewer than a search through all.{' '}
        <Link to="/trends/explore">Pick a kind of deal and watch it</Link>
      </p>
    </Section>
  )
}
