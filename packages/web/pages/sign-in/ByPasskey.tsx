import { canPasskeys, signInByPasskey } from '../../frame/passkeys.ts'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import css from './page.module.css'

/** By a key that the device keeps; not offered where the browser cannot. */
export function ByPasskey({ onIn }: { readonly onIn: () => Promise<void> }) {
  const signIn = useAct(async () => {
    await signInByPasskey()
    await onIn()
  })
  if (!canPasskeys()) return null
  return (
    <div>
      <Button look="plain" onClick={() => signIn.run(undefined)} aria-disabled={signIn.isRunning}>
        Use a passkey instead
      </Button>
      <p role="status" className={css.or}>
        {signIn.trouble}
      </p>
    </div>
  )
}
