import type { GainsPage } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { sayIso } from '../../frame/days.ts'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { Figures } from './Figures.tsx'
import css from './Yours.module.css'

/** What losses gave the reader; nobody else is told any of it. */
export function Yours({
  yours: { figures, deals },
}: {
  readonly yours: NonNullable<GainsPage['yours']>
}) {
  return (
    <Section title="Yours, and nobody else’s to read">
      <Figures figures={figures} />
      {deals.length > 0 && (
        <Folded summary="What your weeks bought, deal by deal">
          <ul className={css.deals}>
            {deals.map(({ opportunity, endedOn, weeks, hours, bought }) => (
              <li key={opportunity.id}>
                <Link className={css.name} to="/opportunities/$id" params={{ id: opportunity.id }}>
                  {opportunity.name}
                </Link>
                <span className={css.quiet}>{sayIso(endedOn)}</span>
                <span className={css.quiet}>
                  {`${weeks} ${weeks === 1 ? 'week' : 'weeks'}${hours === null ? '' : `, about ${hours} h`}`}
                </span>
                <span>{bought}</span>
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  )
}
