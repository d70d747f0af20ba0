import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { type Me, meQuery } from '../../frame/me.ts'
import { PageHead } from '../../frame/PageHead.tsx'
import { sayRoles } from '../../frame/say-roles.ts'
import { useSignOut } from '../../frame/use-sign-out.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Section.tsx'
import { Keys } from './Keys.tsx'
import { Passkeys } from './Passkeys.tsx'
import { Password } from './Password.tsx'
import css from './page.module.css'
import { SecondFactor } from './SecondFactor.tsx'
import { saySeen } from './say-seen.ts'

export const Route = createLazyRoute('/account')({ component: AccountPage })

/** Who somebody is here, who sees what of them, and how they come in. */
function AccountPage() {
  const { data: me } = useSuspenseQuery(meQuery)
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
      {me.by === 'session' && <Protected me={me} />}
    </>
  )
}

function Protected({ me }: { readonly me: Me }) {
  const { signOut, trouble } = useSignOut()
  return (
    <>
      <Password />
      <SecondFactor isOn={me.protection?.secondFactor ?? false} />
      <Passkeys passkeys={me.protection?.passkeys ?? []} />
      <Keys isAdmin={me.member?.roles.includes('admin') ?? false} />
      <Section title="This browser">
        <Button onClick={signOut}>Sign out</Button>
        <p role="status" className={css.note}>
          {trouble}
        </p>
      </Section>
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
