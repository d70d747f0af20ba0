import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { TrendLinks } from '../trends/TrendLinks.tsx'
import { NoDecision } from './NoDecision.tsx'
import css from './page.module.css'
import { reasonsQuery } from './query.ts'
import { ReasonSection } from './ReasonSection.tsx'
import { Signs } from './Signs.tsx'
import { Unstated } from './Unstated.tsx'

export const Route = createLazyRoute('/trends/reasons')({ component: Reasons })

function Reasons() {
  const { asOf } = useSearch({ from: '__root__' })
  const { data: page } = useSuspenseQuery(reasonsQuery(asOf))
  const { reasons, unstated, outcomes, competitors, noDecision, personas, signs } = page
  return (
    <>
      <PageHead headline={page.answer} />
      <TrendLinks />
      <ReasonSection
        title="Stated reasons"
        many="stated reasons"
        reasons={reasons}
        asOf={page.asOf}
        none="No loss states a reason."
        shown={6}
      >
        <Unstated unstated={unstated} />
      </ReasonSection>
      <div className={css.beside}>
        <ReasonSection
          title="How deals end"
          many="ways in which deals end"
          reasons={outcomes}
          asOf={page.asOf}
          ruled={false}
          shown={6}
          tone="ink"
        />
        <NoDecision noDecision={noDecision} asOf={page.asOf} />
      </div>
      <ReasonSection
        title="Lost, by competitor"
        many="named competitors"
        reasons={competitors}
        asOf={page.asOf}
      />
      <ReasonSection title="Lost, by persona" many="personas" reasons={personas} asOf={page.asOf} />
      <Signs signs={signs} asOf={page.asOf} />
      <Doubts doubts={page.doubts} />
    </>
  )
}
