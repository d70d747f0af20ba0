import { useSuspenseQuery } from '@tanstack/react-query'
import { createLazyRoute, useSearch } from '@tanstack/react-router'
import { PageHead } from '../../frame/PageHead.tsx'
import { Doubts } from '../../parts/Doubts.tsx'
import { Overshot } from '../looking-back/Overshot.tsx'
import { useOvershoot } from '../looking-back/use-overshoot.ts'
import { ByAttribute } from './ByAttribute.tsx'
import { Endings } from './Endings.tsx'
import { Figures } from './Figures.tsx'
import { LastStage } from './LastStage.tsx'
import { Purges } from './Purges.tsx'
import { Quarters } from './Quarters.tsx'
import { timeQuery } from './query.ts'

export const Route = createLazyRoute('/time')({ component: TimePage })

function TimePage() {
  const { asOf } = useSearch({ from: '__root__' })
  const { data: time } = useSuspenseQuery(timeQuery(asOf))
  const overshoot = useOvershoot()
  return (
    <>
      <PageHead headline={time.answer} />
      <Figures time={time} />
      <Endings time={time} />
      <ByAttribute told={time.doubts} />
      <LastStage lastStage={time.lastStage} asOf={time.asOf} />
      <Quarters trend={time.trend} asOf={time.asOf} />
      <Purges purged={time.purged} />
      <Overshot overshoot={overshoot} />
      <Doubts doubts={time.doubts} />
    </>
  )
}
