import type { FindingsPage } from '@closed-learned/deals'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { Files } from './Files.tsx'
import css from './Profile.module.css'

/** Deals that are not our match, as rules that can be used before the first call. */
export function Profile({ page }: { readonly page: FindingsPage }) {
  const { profile, findings, exploratory, outcome } = page
  if (findings.length + exploratory.length === 0) return null
  return (
    <Section title="Not our match">
      <Finding text={profile.text} />
      {profile.rules.length > 0 && (
        <ul className={css.rules}>
          {profile.rules.map(({ rule, evidence }) => (
            <li key={rule}>
              <b>{rule}</b>{' '}
              <span>
                <Unbroken text={evidence} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <Files outcome={outcome} rules={profile.rules.length > 0} />
    </Section>
  )
}
