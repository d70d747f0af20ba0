import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, Link, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { TrendLinks } from '../trends/TrendLinks.tsx'
import css from './page.module.css'
import { watchesQuery } from './query.ts'
import { useStop } from './use-stop.ts'
import { Watch } from './Watch.tsx'

export const Route = createLazyRoute('/trends/watches')({ component: Watches })

function Watches() {
  const { asOf } = useSearch({ from: '__root__' })
  const { data: page } = useSuspenseQuery(watchesQuery(asOf))
  const { stop, stopping, said, trouble, list } = useStop()
  return (
    <>
      <PageHead headline={page.answer} />
      <TrendLinks />
      <p role="status" className={css.said}>
        {said}
      </p>
      <div ref={list} tabIndex={-1} className={css.watches}>
        {page.watches.map((watch) => (
          <Watch
            key={watch.id}
            watch={watch}
            isStopping={stopping.has(watch.id)}
            trouble={trouble?.id === watch.id ? trouble.text : null}
            onStop={() => stop(watch)}
          />
        ))}
      </div>
      {page.watches.length === 0 && <Beginning />}
      <Doubts doubts={page.doubts} />
    </>
  )
}

/** Nothing is watched: how to begin. */
function Beginning() {
  return (
    <Section title="How to begin">
      <Finding text="Open a finding and press Watch this. It is kept as it is, and only deals created after that day count for or against it." />
      <p className={css.ways}>
        <Link to="/trends" className={css.way}>
          See the findings
        </Link>
        <Link to="/trends/explore">or pick a kind of deal yourself</Link>
      </p>
    </Section>
  )
}
