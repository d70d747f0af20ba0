import { api, told } from '../../api.ts'
import { ownPath } from '../../frame/own-path.ts'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import css from './page.module.css'

/** By the company's identity provider. */
export function SingleSignOn({
  name,
  next,
}: {
  readonly name: string
  readonly next: string | undefined
}) {
  const begin = useAct(async () => {
    const body = { next: ownPath(next, window.location.origin) }
    const { url } = await told(api.POST('/sign-in/single-sign-on', { body }))
    window.location.assign(url)
  })
  return (
    <div>
      <Button onClick={() => begin.run(undefined)} aria-disabled={begin.isRunning}>
        Sign in with {name}
      </Button>
      <p role="status" className={css.or}>
        {begin.trouble}
      </p>
    </div>
  )
}
