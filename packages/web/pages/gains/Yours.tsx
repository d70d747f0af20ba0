import type { Bought, GainsPage } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { sayIso } from '../../frame/days.ts'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { Figures } from './Figures.tsx'
import css from './Yours.module.css'

/** What losses gave the reader; nobody else is told any of it. */
export function Yours({
  yours: { figures, deals, how },
}: {
  readonly yours: NonNullable<GainsPage['yours']>
}) {
  return (
    <Section title="Yours, and nobody else’s to read">
      <Figures figures={figures} />
      {deals.length > 0 && (
        <Folded summary="What your weeks of the last 365 days bought, deal by deal">
          <p className={css.how}>{how}</p>
          <ul className={css.deals}>
            {deals.map(({ opportunity, endedOn, weeks, hours, bought, toldOn, lessons }) => (
              <li key={opportunity.id}>
                <Link className={css.name} to="/opportunities/$id" params={{ id: opportunity.id }}>
                  {opportunity.name}
                </Link>
                <span className={css.quiet}>{sayIso(endedOn)}</span>
                <span className={css.quiet}>
                  {`${weeks} ${weeks === 1 ? 'week' : 'weeks'}${hours === null ? '' : `, about ${hours} h`}`}
                </span>
                <span>{bought}</span>
                {(toldOn !== null || lessons.length > 0) && (
                  <Learned toldOn={toldOn} lessons={lessons} />
                )}
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  )
}

/** From the loss to its account, its lessons, and what came of each on other deals of one's own. */
function Learned({ toldOn, lessons }: Pick<Bought, 'toldOn' | 'lessons'>) {
  return (
    <ul className={css.learned}>
      {toldOn !== null && <li>You told of it on {sayIso(toldOn)}.</li>}
      {lessons.map(({ id, said, since }) => (
        <li key={id}>
          <Link to="/lessons/$id" params={{ id }}>
            {said}
          </Link>{' '}
          {since}
        </li>
      ))}
    </ul>
  )
}
