import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Folded } from '../../parts/Folded.tsx'
import { Causes } from './Causes.tsx'
import { Measure } from './Measure.tsx'
import css from './page.module.css'
import { publicationsQuery } from './query.ts'

export const Route = createLazyRoute('/told')({ component: ToldPage })

/** What teams tell: the sums that are published once a month. */
function ToldPage() {
  const { data } = useSuspenseQuery(publicationsQuery)
  const [newest, ...before] = data.months
  return (
    <>
      <PageHead dated={false} headline={data.answer} />
      {newest && <Month month={newest} />}
      <Causes />
      {before.length > 0 && (
        <section className={css.before} aria-label="Months before">
          {before.map((month) => (
            <Folded key={month.period} summary={month.name}>
              <Month month={month} />
            </Folded>
          ))}
        </section>
      )}
      <Doubts doubts={data.doubts} />
    </>
  )
}

function Month({
  month: { measures },
}: {
  readonly month: { readonly measures: readonly Parameters<typeof Measure>[0]['measure'][] }
}) {
  return measures.map((measure) => <Measure key={measure.measure} measure={measure} />)
}
