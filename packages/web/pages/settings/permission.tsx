import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { SettingsLinks } from '../../frame/SettingsLinks.tsx'
import { sayMoment } from '../../frame/say-moment.ts'
import { Section } from '../../parts/Section.tsx'
import { permissionQuery } from '../filing/query.ts'
import css from './page.module.css'
import { Sign } from './Sign.tsx'

export const Route = createLazyRoute('/permission')({ component: PermissionPage })

/** What the leader signed, so that deals may be let go. */
function PermissionPage() {
  const { data } = useSuspenseQuery(permissionQuery)
  const { permission, maySign } = data
  return (
    <>
      <PageHead
        dated={false}
        headline={
          permission === null
            ? 'Nobody has signed yet that they may.'
            : `Yes: ${permission.signedName} has signed it.`
        }
      />
      <SettingsLinks />
      {permission && (
        <figure className={css.figure}>
          <blockquote className={css.signed}>{permission.text}</blockquote>
          <figcaption className={css.by}>
            {permission.signedName}, {sayMoment(permission.signedAt)}
          </figcaption>
        </figure>
      )}
      {maySign ? (
        <Sign told={data} />
      ) : (
        <Section title="Who signs it" ruled={false}>
          <p className={css.finding}>
            A leader of the organisation signs it. It stands wherever a deal is let go.
          </p>
        </Section>
      )}
    </>
  )
}
