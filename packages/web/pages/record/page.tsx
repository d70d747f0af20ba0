import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Section } from '../../parts/Section.tsx'
import { FilingItem } from '../filing/FilingItem.tsx'
import { filingsQuery } from '../filing/query.ts'
import { YourLooks } from '../looking-back/YourLooks.tsx'
import { Invitations } from './Invitations.tsx'
import { KeptGoing } from './KeptGoing.tsx'
import css from './page.module.css'
import { TeamKeptGoing } from './TeamKeptGoing.tsx'

export const Route = createLazyRoute('/record')({ component: RecordPage })

/** What one has filed, with receipts, audiences, readers and answers. */
function RecordPage() {
  const { data } = useSuspenseQuery(filingsQuery)
  return (
    <>
      <PageHead dated={false} headline={data.answer} />
      {data.keptGoing && <KeptGoing text={data.keptGoing.text} />}
      {data.filings.length === 0 ? (
        <p className={css.nothing}>
          What you let go, what you say lives, and what you ask for stands here, for you alone. It
          begins on the page of a deal, or in <Link to="/truth">your open deals</Link>.
        </p>
      ) : (
        <Section title="The newest first" ruled={data.keptGoing !== null}>
          <ul className={css.filings}>
            {data.filings.map((filing) => (
              <li key={filing.id}>
                <FilingItem filing={filing} named />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <TeamKeptGoing />
      <YourLooks />
      <Invitations />
      <p className={css.note}>
        Losses and wins to tell of stand in <Link to="/debriefs">Debrief</Link>.
      </p>
      <p className={css.note}>
        A receipt is a signed file. <code>closed-learned verify FILE</code> checks it without this
        server.
      </p>
    </>
  )
}
