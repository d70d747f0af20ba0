import type { OpportunityReport } from '@closed-learned/deals'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'

/** What the deal's history says, with what became of past deals that showed the same. */
export function Findings({ findings }: Pick<OpportunityReport, 'findings'>) {
  return (
    <Section title="What it says" ruled={false}>
      {findings.map(({ text, base }) => (
        <Finding key={text} text={text} base={base?.text ?? null} />
      ))}
    </Section>
  )
}
