import { type FindingPage, sayCount, sayNumber } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { dealTitle } from '../../parts/deal-title.ts'
import { Finding } from '../../parts/Finding.tsx'
import { Money } from '../../parts/Money.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Deals.module.css'
import { ShowMore } from './ShowMore.tsx'
import { useShortened } from './use-shortened.ts'

type Open = FindingPage['open']

/** Open deals that meet the same conditions today; what is usual of the others is not their fate. */
export function OpenDeals({
  open: { deals, some },
  listed,
}: {
  readonly open: Open
  /** Which are listed, where that is not all. */
  readonly listed: string | null
}) {
  const { shown, more } = useShortened(some)
  if (deals === 0)
    return (
      <Section title="Open deals like these">
        <Finding text="No open deal meets these conditions now." />
      </Section>
    )
  return (
    <Section title="Open deals like these">
      <Finding
        text={`${sayCount(deals, 'open deal meets', 'open deals meet')} the same conditions now.`}
      />
      <ul className={css.deals}>
        {shown.map(({ opportunity }) => (
          <li key={opportunity.id}>
            <OpenDeal opportunity={opportunity} />
          </li>
        ))}
      </ul>
      <ShowMore more={more} />
      {listed !== null && <p className={css.more}>{listed}</p>}
      {listed === null && more === 0 && some.length < deals && (
        <p className={css.more}>and {sayNumber(deals - some.length)} more</p>
      )}
    </Section>
  )
}

function OpenDeal({ opportunity }: Open['some'][number]) {
  const { title, below } = dealTitle(opportunity)
  return (
    <article className={css.deal}>
      <span className={css.told}>
        <Link to="/opportunities/$id" params={{ id: opportunity.id }} className={css.name}>
          {title || opportunity.id}
        </Link>
        <span className={css.below}>{below}</span>
      </span>
      <span className={css.amount}>
        <Money amounts={opportunity.amounts} />
      </span>
    </article>
  )
}
