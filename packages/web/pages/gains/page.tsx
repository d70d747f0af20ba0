import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Section } from '../../parts/Section.tsx'
import { Chain } from './Chain.tsx'
import { Figures } from './Figures.tsx'
import { gainsQuery } from './query.ts'
import { TimeMix } from './TimeMix.tsx'
import { Yours } from './Yours.tsx'

export const Route = createLazyRoute('/gains')({ component: GainsPage })

/** What losses gave: from the loss to what came of its lesson, in numbers with their doubt. */
function GainsPage() {
  const { asOf } = useSearch({ from: '__root__' })
  const { data } = useSuspenseQuery(gainsQuery(asOf))
  const { answer, chain, ledger, time, yours, doubts } = data
  return (
    <>
      <PageHead headline={answer} />
      <Chain chain={chain} />
      <Section title="What it gave">
        <Figures figures={ledger} />
      </Section>
      <TimeMix time={time} />
      {yours && <Yours yours={yours} />}
      <Doubts doubts={doubts} />
    </>
  )
}
