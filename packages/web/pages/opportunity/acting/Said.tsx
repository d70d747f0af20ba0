import { useQuery } from '@tanstack/react-query'
import { Section } from '../../../parts/Section.tsx'
import { FilingItem } from '../../filing/FilingItem.tsx'
import { carryOverQuery, filingsQuery } from '../../filing/query.ts'
import { HowItWent } from '../loss/HowItWent.tsx'
import css from './Said.module.css'

/** What its owner has said about a deal, with the answers; nothing where that is nothing. */
export function Said({ id }: { readonly id: string }) {
  const { data } = useQuery(filingsQuery)
  const { data: toCarry } = useQuery(carryOverQuery)
  const filings = data?.filings.filter(({ opportunity }) => opportunity.id === id) ?? []
  if (filings.length === 0) return null
  // What was let go here can be told of as a loss, before the CRM says so.
  const isLetGo = toCarry?.deals.some(({ opportunity }) => opportunity.id === id)
  return (
    <>
      <div className={css.said}>
        <Section title="What you said about it">
          <ul className={css.list}>
            {filings.map((filing) => (
              <li key={filing.id}>
                <FilingItem filing={filing} />
              </li>
            ))}
          </ul>
        </Section>
      </div>
      {isLetGo && <HowItWent id={id} />}
    </>
  )
}
