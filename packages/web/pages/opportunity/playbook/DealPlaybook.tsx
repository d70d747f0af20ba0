import type { DealPlaybook as Playbook } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Section } from '../../../parts/Section.tsx'
import css from './DealPlaybook.module.css'
import { FitChecks } from './FitChecks.tsx'
import { dealPlaybookQuery } from './query.ts'
import { Steps } from './Steps.tsx'
import { Words } from './Words.tsx'

/** The playbook beside a deal of one's own; nothing where it has nothing for it. */
export function DealPlaybook({ id }: { readonly id: string }) {
  const { data } = useQuery(dealPlaybookQuery(id))
  if (data === undefined) return null
  return (
    <div className={css.playbook}>
      {data.isOpen && (
        <div id="words-for-the-buyer">
          <Section title="Words for the first meeting">
            <Words id={id} page={data} />
            <p className={css.quiet}>
              <Link to="/playbook/expect" search={{ deal: id }}>
                What the buyer may expect
              </Link>
              , as a page to print.
            </p>
          </Section>
        </div>
      )}
      {hasChecks(data) && (
        <Section title={data.newUntil === null ? 'What to ask early' : 'Does it fit?'}>
          <FitChecks id={id} page={data} />
        </Section>
      )}
      <Section title="Steps of this deal">
        <Steps id={id} page={data} />
        <p className={css.quiet}>
          Only you see what you note and answer here. <Link to="/playbook">The playbook</Link>
        </p>
      </Section>
    </div>
  )
}

const hasChecks = ({ isOpen, newUntil, checks, fit, budget }: Playbook) =>
  (isOpen && (newUntil !== null || budget !== null)) || checks.length > 0 || fit !== null
