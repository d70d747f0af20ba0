import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { type Me, meQuery } from '../../frame/me.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { sayRoles } from '../../frame/say-roles.ts'
import { Section } from '../../parts/Section.tsx'
import { Keys } from './Keys.tsx'
import { NeedsFactor } from './NeedsFactor.tsx'
import { Passkeys } from './Passkeys.tsx'
import { Password } from './Password.tsx'
import css from './page.module.css'
import { SecondFactor } from './SecondFactor.tsx'
import { Sessions } from './Sessions.tsx'
import { SignIns } from './SignIns.tsx'
import { saySeen } from './say-seen.ts'
import { WhatChanged } from './WhatChanged.tsx'

export const Route = createLazyRoute('/account')({ component: AccountPage })

/** Who somebody is here, who sees what of them, and how they come in. */
function AccountPage() {
  const { data: me } = useSuspenseQuery(meQuery)
  if (me.needsSecondFactor)
    return (
      <>
        <PageHead dated={false} headline="One more thing before you go on: a second step." />
        <NeedsFactor me={me} />
      </>
    )
  return (
    <>
      <PageHead dated={false} headline={headlineOf(me)} />
      {me.member && (
        <Section title="What you see, and who sees what of you">
          <ul className={css.seen}>
            {saySeen(me.member, me.workspace.graceDays).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Section>
      )}
      {me.member && <WhatChanged />}
      {me.by === 'session' && <Protected me={me} />}
    </>
  )
}

function Protected({ me }: { readonly me: Me }) {
  return (
    <>
      <Password />
      <SecondFactor isOn={me.protection?.secondFactor ?? false} />
      <Passkeys passkeys={me.protection?.passkeys ?? []} />
      <Sessions />
      <SignIns />
      <Keys isAdmin={me.member?.roles.includes('admin') ?? false} />
    </>
  )
}

function headlineOf({ member, by }: Me): string {
  if (member === null) return 'Nobody has an account here yet.'
  const role = sayRoles(member.roles)
  const as = `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`
  const where = member.team === null ? as : `${as} in ${member.team.name}`
  return by === 'lookAs'
    ? `You look as ${member.name}, ${where}.`
    : `You are ${member.name}, ${where}.`
}
