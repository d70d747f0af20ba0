import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { ToldAsOf } from '../../frame/ToldAsOf.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { Coverages } from './Coverages.tsx'
import { Pipelines } from './Pipelines.tsx'
import { enoughQuery } from './query.ts'
import { Targets } from './Targets.tsx'
import { Why } from './Why.tsx'

export const Route = createLazyRoute('/enough')({ component: EnoughPage })

/** How much pipeline is enough, what there is, and what two kinds of it would come to. */
function EnoughPage() {
  const { asOf } = useSearch({ from: '__root__' })
  const { data } = useSuspenseQuery(enoughQuery(asOf))
  const { answer, why, how, yours, pipelines, targets, doubts } = data
  return (
    <>
      <PageHead headline={answer} />
      <ToldAsOf day={data.asOf} />
      <Coverages page={data} />
      {why.length > 0 && <Why why={why} how={how} />}
      {yours !== null && (
        <Section title="Your open deals">
          <Finding text={yours} />
        </Section>
      )}
      <Targets targets={targets} currency={pipelines.currency} isPast={asOf !== undefined} />
      <Pipelines key={data.asOf + pipelines.input.quota} pipelines={pipelines} />
      <Doubts doubts={doubts} />
    </>
  )
}
