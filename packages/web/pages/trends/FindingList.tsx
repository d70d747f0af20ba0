import type { Finding, TrendOutcome } from '@closed-learned/deals'
import { topRate } from '../../charts/RateBeside.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './FindingList.module.css'
import { FindingRow } from './FindingRow.tsx'
import { shownOf, turnedInterval, turnedRate } from './shown.ts'

/** Findings of one direction, each with its rate on one scale; nothing where there is none. */
export function FindingList({
  title,
  findings,
  outcome,
}: {
  readonly title: string
  readonly findings: readonly Finding[]
  readonly outcome: TrendOutcome
}) {
  if (findings.length === 0) return null
  const top = topRate(
    findings.map(({ interval, restRate, direction }) => {
      const shown = shownOf(outcome, direction)
      return { interval: turnedInterval(interval, shown), rest: turnedRate(restRate, shown) }
    }),
  )
  return (
    <Section title={title}>
      <ul className={css.findings}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingRow finding={finding} outcome={outcome} top={top} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
