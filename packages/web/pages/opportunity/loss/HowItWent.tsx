import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Section } from '../../../parts/Section.tsx'
import { Account } from './Account.tsx'
import css from './HowItWent.module.css'
import { Invite } from './Invite.tsx'
import { accountsQuery } from './query.ts'
import { Write } from './Write.tsx'

/** A loss as those tell it who were there; nothing where it is not the reader's to know. */
export function HowItWent({ id }: { readonly id: string }) {
  const { data } = useQuery(accountsQuery(id))
  if (data === undefined) return null
  const { answer, accounts, mayWrite, invited } = data
  return (
    <div className={css.went}>
      <Section title="How it went">
        <div className={css.columns}>
          <div>
            <p className={css.answer}>{answer}</p>
            {mayWrite.may && (
              <p>
                <Link to="/opportunities/$id/debrief" params={{ id }}>
                  Debrief it
                </Link>
                : three minutes, facts first.
              </p>
            )}
            {accounts.map((account) => (
              <Account key={account.id} account={account} />
            ))}
            {invited && <Invite id={id} invited={invited} />}
          </div>
          {mayWrite.may ? <Write id={id} /> : <p className={css.quiet}>{mayWrite.text}</p>}
        </div>
      </Section>
    </div>
  )
}
