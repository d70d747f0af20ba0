import { type ExplorePage, sayAttribute } from '@closed-learned/deals'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Finding } from '../../parts/Finding.tsx'
import { Section } from '../../parts/Section.tsx'
import { TrendLinks } from '../trends/TrendLinks.tsx'
import { Answer } from './Answer.tsx'
import { Asking } from './Asking.tsx'
import { byOf, type ExploreOnDay } from './asked.ts'
import css from './page.module.css'
import { exploreQuery } from './query.ts'
import { useExplore } from './use-explore.ts'

export const Route = createLazyRoute('/trends/explore')({ component: Explorer })

function Explorer() {
  const asked: ExploreOnDay = useSearch({ from: '/trends/explore' })
  const { data: page } = useSuspenseQuery(exploreQuery(asked))
  if (page === null) return <Nothing />
  return <Explored page={page} asked={{ ...asked, by: byOf(page.attributes) }} />
}

function Explored({ page, asked }: { readonly page: ExplorePage; readonly asked: ExploreOnDay }) {
  const { explore, wanted } = useExplore()
  return (
    <>
      <PageHead headline={page.answer} question={sayQuestion(page)} />
      <TrendLinks />
      <Asking page={page} asked={wanted ?? asked} explore={explore} />
      <p role="status" className={css.said}>
        {page.answer}
      </p>
      <div className={css.answer} aria-busy={wanted !== null}>
        <Answer key={keyOf(page)} page={page} />
      </div>
      <Doubts doubts={page.doubts} />
    </>
  )
}

/** A table of other attributes begins anew: folded, and scrolled to its start. */
const keyOf = ({ attributes, outcome }: ExplorePage) => JSON.stringify([attributes, outcome])

/** `What about Industry, Region and Lead Source?` */
function sayQuestion({ attributes }: ExplorePage): string {
  const names = attributes.map(sayAttribute)
  const last = names.pop() ?? ''
  return `What about ${names.length > 0 ? `${names.join(', ')} and ` : ''}${last}?`
}

/** Deals of which only their fate is known. */
function Nothing() {
  return (
    <>
      <PageHead headline="Nothing here tells one kind of deal from another." />
      <TrendLinks />
      <Section title="To begin">
        <Finding text="The deals came without attributes such as industry, size or lead source. An export with such columns can be looked at here." />
      </Section>
    </>
  )
}
