import { Link } from '@tanstack/react-router'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'

/** Why nothing is said of a segment, and where to go on. */
export function Withheld({ withheld }: { readonly withheld: string }) {
  return (
    <Section title="Why nothing is said">
      <Finding text={withheld} />
      <Link to="/trends">See what was found</Link>
    </Section>
  )
}
