import type { TruthList } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { useAsOf } from '../../../frame/use-as-of.ts'
import type { WithForm } from '../../filing/ActForm.tsx'
import { carryOverQuery } from '../../filing/query.ts'
import { type Acting, ActingContext, type Chosen } from './acting.ts'
import { ChosenBar } from './ChosenBar.tsx'

const ActSheet = lazy(() => import('./ActSheet.tsx').then((file) => ({ default: file.ActSheet })))

/** Lets owners say something about the rows inside, one or many at once. */
export function ActingHere({
  of,
  every = false,
  children,
}: {
  readonly of: TruthList['of']
  /** Whether something can be said of every row, and not only where a flag asks for it. */
  readonly every?: boolean
  readonly children: ReactNode
}) {
  const asOf = useAsOf()
  const isNow = asOf !== null && asOf.day === asOf.newest
  // The operator of a workspace without people owns no deals.
  return of === 'all' || !isNow ? children : <Here every={every}>{children}</Here>
}

interface Doing {
  readonly act: WithForm
  readonly deals: readonly Chosen[]
  readonly open: boolean
}

function Here({ every, children }: { readonly every: boolean; readonly children: ReactNode }) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const { chosen, choose, clear } = useChosen()
  const { data } = useQuery(carryOverQuery)
  const acting = useMemo((): Acting => {
    const letGo = new Set(data?.deals.map(({ opportunity }) => opportunity.id))
    return {
      chosen,
      choose,
      open: (act, deals) => setDoing({ act, deals, open: true }),
      isLetGo: (id) => letGo.has(id),
      every,
    }
  }, [chosen, choose, data, every])
  return (
    <ActingContext value={acting}>
      {children}
      {chosen.size > 0 && <ChosenBar acting={acting} onClear={clear} />}
      {doing && (
        <Suspense>
          <ActSheet
            {...doing}
            onClose={(isFiled) => {
              setDoing({ ...doing, open: false })
              if (isFiled) clear()
              if (isFiled) requestAnimationFrame(keepKeyboard)
            }}
          />
        </Suspense>
      )}
    </ActingContext>
  )
}

function useChosen() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map())
  const [acts] = useState(() => ({
    choose: (deal: Chosen, isChosen: boolean) =>
      setChosen((before) => {
        const next = new Map(before)
        if (isChosen) next.set(deal.id, deal)
        else next.delete(deal.id)
        return next
      }),
    clear: () => setChosen(new Map()),
  }))
  return { chosen, ...acts }
}

/** The verbs of a deal go with what was said of it; then the keyboard goes on from the page. */
function keepKeyboard(): void {
  const holder = document.activeElement
  if (holder === null || holder === document.body)
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
}
