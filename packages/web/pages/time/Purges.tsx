import { sayCount, type TimePage } from '@closed-learned/deals'
import { sayIso } from '../../frame/days.ts'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'

/** Days on which a backlog was let go, apart from the times; nothing where there was none. */
export function Purges({ purged }: Pick<TimePage, 'purged'>) {
  if (purged.length === 0) return null
  return (
    <Section title="Purges">
      {purged.map(({ on, deals }) => (
        <Finding
          key={on}
          text={`${sayCount(deals, 'deal was', 'deals were')} let go on ${sayIso(on)}; they are not counted above.`}
        />
      ))}
    </Section>
  )
}
