import type { components } from '@closed-learned/server'
import { sayMoment } from '../../frame/say-moment.ts'
import { CopyLine } from '../../parts/CopyLine.tsx'
import css from './page.module.css'

/** A link that went out, or is to be handed over. */
export function LinkShown({
  link: { sentTo, link, expiresAt },
  name,
  what,
}: {
  readonly link: components['schemas']['Link']
  readonly name: string
  readonly what: string
}) {
  const until = sayMoment(expiresAt)
  return (
    <div className={css.link}>
      <p role="status">
        {sentTo !== null
          ? `A link went to ${sentTo}. It works once, until ${until}.`
          : link === null
            ? 'The link did not go out; the terminal says why. Try it again later.'
            : `Hand this link to ${name}. It works once, until ${until}, and is shown only now.`}
      </p>
      {link !== null && <CopyLine label={`Link for ${name} to ${what}`} text={link} />}
    </div>
  )
}
