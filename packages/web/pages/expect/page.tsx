import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Button } from '../../parts/Button.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Section } from '../../parts/Section.tsx'
import css from './page.module.css'
import { expectQuery } from './query.ts'

export const Route = createLazyRoute('/playbook/expect')({ component: WhatToExpect })

/** For a buyer: how it goes here, so that they can say early whether it fits; made to be printed. */
function WhatToExpect() {
  const { deal } = useSearch({ from: '/playbook/expect' })
  const { data } = useSuspenseQuery(expectQuery({ deal }))
  return (
    <>
      <PageHead dated={false} headline={data.answer} />
      {data.steps.length + data.said.length > 0 && (
        <p className={css.print}>
          <Button onClick={() => window.print()}>Print it</Button>
        </p>
      )}
      {data.steps.length > 0 && (
        <Section title="How it goes">
          <ol className={css.steps}>
            {data.steps.map((step) => (
              <li key={step}>
                <bdi>{step}</bdi>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {data.said.length > 0 && (
        <Section title="How long it takes, and what it comes to">
          {data.said.map((text) => (
            <p key={text} className={css.said}>
              {text}
            </p>
          ))}
        </Section>
      )}
      <Doubts doubts={data.doubts} />
    </>
  )
}
