import { useQuery } from '@tanstack/react-query'
import { Section } from '../../../parts/Section.tsx'
import { Account } from './Account.tsx'
import css from './HowItWent.module.css'
import { Invite } from './Invite.tsx'
import { accountsQuery } from './query.ts'
import { Yours } from './Yours.tsx'

/** How a deal ended as those tell it who were there; nothing where it is not the reader's to know. */
export function HowItWent({ id }: { readonly id: string }) {
  const { data } = useQuery(accountsQuery(id))
  if (data === undefined) return null
  const { answer, accounts, invited } = data
  return (
    <div className={css.went}>
      <Section title="How it went">
        <div className={css.columns}>
          <div>
            <p className={css.answer}>{answer}</p>
            {accounts.map((account) => (
              <Account key={account.id} account={account} />
            ))}
            {invited && <Invite id={id} invited={invited} />}
          </div>
          <Yours id={id} accounts={data} />
        </div>
      </Section>
    </div>
  )
}
