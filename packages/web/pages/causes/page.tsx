import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { SettingsLinks } from '../../frame/SettingsLinks.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Section } from '../../parts/Section.tsx'
import { causesQuery } from '../debrief/query.ts'
import { Add } from './Add.tsx'
import { Part } from './Part.tsx'
import css from './page.module.css'

export const Route = createLazyRoute('/settings/causes')({ component: CausesOfWorkspace })

/** What stands below each driver of a loss; whoever debriefs chooses from it. */
function CausesOfWorkspace() {
  const { data } = useSuspenseQuery(causesQuery)
  return (
    <>
      <PageHead dated={false} headline={data.answer} />
      <SettingsLinks />
      <p className={css.note}>
        A debrief names a driver, and below it what it was more exactly. What is renamed or put away
        here stays in the accounts as it was said. Nobody’s name is a cause.
      </p>
      {data.causes.filter(isFilled).map(({ cause, text, attributes }) => (
        <Section key={cause} title={text}>
          <ul className={css.parts}>
            {attributes.map((attribute) => (
              <li key={attribute.id}>
                <Part part={attribute} />
                <Folded summary={sayAspects(attribute)}>
                  <ul className={css.parts}>
                    {attribute.aspects.map((aspect) => (
                      <li key={aspect.id}>
                        <Part part={aspect} />
                      </li>
                    ))}
                  </ul>
                  {!attribute.isRetired && (
                    <Add
                      cause={cause}
                      parent={attribute.id}
                      label={`Another of ${attribute.name}`}
                    />
                  )}
                </Folded>
              </li>
            ))}
          </ul>
          <Folded summary="Another">
            <Add cause={cause} parent={null} label={`Another below “${text}”`} />
          </Folded>
        </Section>
      ))}
    </>
  )
}

/** Nothing lies below “not known”. */
const isFilled = ({ cause }: { readonly cause: string }) => cause !== 'unknown'

function sayAspects({ aspects }: { readonly aspects: readonly { readonly isRetired: boolean }[] }) {
  const inUse = aspects.filter(({ isRetired }) => !isRetired).length
  return inUse === 0 ? 'More exactly' : `More exactly: ${inUse}`
}
