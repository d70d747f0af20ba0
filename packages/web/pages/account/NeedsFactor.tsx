import type { Me } from '../../frame/me.ts'
import { canPasskeys } from '../../frame/passkeys.ts'
import { useSignOut } from '../../frame/use-sign-out.ts'
import { Button } from '../../parts/Button.tsx'
import { Section } from '../../parts/Section.tsx'
import { Passkeys } from './Passkeys.tsx'
import css from './page.module.css'
import { SecondFactor } from './SecondFactor.tsx'

/** For who came in by a password alone where everybody needs more: the ways to it, and out. */
export function NeedsFactor({ me }: { readonly me: Me }) {
  const { signOut, trouble } = useSignOut()
  const passkeys = me.protection?.passkeys ?? []
  return (
    <>
      <Section title="What this is for">
        <p className={css.finding}>
          In {me.workspace.name} everybody has a second step beside their password, so that a
          password that somebody else got to know opens nothing. {sayWays(passkeys.length > 0)}
        </p>
      </Section>
      <SecondFactor isOn={false} isFirst />
      <Passkeys passkeys={passkeys} />
      <Section title="This browser">
        <Button onClick={signOut}>Sign out</Button>
        <p role="status" className={css.note}>
          {trouble}
        </p>
      </Section>
    </>
  )
}

function sayWays(hasPasskey: boolean): string {
  if (hasPasskey) return 'Sign out and come in with your passkey, or set a second step up here.'
  return canPasskeys()
    ? 'Set one up here, or add a passkey, then sign out and come in with it.'
    : 'Set one up here.'
}
