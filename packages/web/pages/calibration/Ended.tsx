import type { CalibrationPage } from '@closed-learned/deals'
import { Link } from '@tanstack/react-router'
import { Folded } from '../../parts/Folded.tsx'
import { LongSaid } from '../../parts/LongSaid.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './Ended.module.css'

type Deals = CalibrationPage['deals']

const SHOWN = 8

/** Every deal that ended, what was said of it, and what came. */
export function Ended({ deals }: { readonly deals: Deals }) {
  if (deals.length === 0) return null
  return (
    <Section title="Deal by deal, the newest first">
      <List deals={deals.slice(0, SHOWN)} />
      {deals.length > SHOWN && (
        <Folded summary={`The other ${deals.length - SHOWN}`}>
          <List deals={deals.slice(SHOWN)} />
        </Folded>
      )}
    </Section>
  )
}

function List({ deals }: { readonly deals: Deals }) {
  return (
    <ul className={css.deals}>
      {deals.map(({ opportunity: { id, name }, difference: { text, likeliest, reason } }) => (
        <li key={id}>
          <Link to="/opportunities/$id" params={{ id }} className={css.name}>
            {name}
          </Link>
          <div>
            {text}
            {likeliest && (
              <div className={css.ways}>
                <LongSaid text={likeliest} quoted />
                {reason && (
                  <>
                    The CRM says: <q dir="auto">{reason}</q>
                  </>
                )}
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
