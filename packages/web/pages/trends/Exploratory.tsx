import { type Finding, sayNumber, type TrendOutcome } from '@closed-learned/deals'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Exploratory.module.css'
import { FindingText } from './FindingText.tsx'
import { OpenIt } from './OpenIt.tsx'

/** Shown before one asks for the others. */
const SHOWN = 4

interface Props {
  readonly findings: readonly Finding[]
  readonly outcome: TrendOutcome
}

/** What may be more than chance, apart from what surely is. */
export function Exploratory({ findings, outcome }: Props) {
  if (findings.length === 0) return null
  const hidden = findings.slice(SHOWN)
  return (
    <Section title="Worth a look, no more: of the few shown here, several may be chance">
      <Rows findings={findings.slice(0, SHOWN)} outcome={outcome} />
      {hidden.length > 0 && (
        <Folded summary={`${sayNumber(hidden.length)} more`}>
          <Rows findings={hidden} outcome={outcome} />
        </Folded>
      )}
    </Section>
  )
}

function Rows({ findings, outcome }: Props) {
  return (
    <ul className={css.findings}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <FindingText text={finding.text} />
          <OpenIt finding={finding} outcome={outcome} />
        </li>
      ))}
    </ul>
  )
}
