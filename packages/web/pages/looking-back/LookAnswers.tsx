import { type Found, SAY_FOUND } from '@closed-learned/deals'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api, told } from '../../api.ts'
import { useAct } from '../../frame/use-act.ts'
import { Button } from '../../parts/Button.tsx'
import css from './LookAnswers.module.css'

interface Props {
  readonly deal: { readonly id: string; readonly name: string }
  /** What one has said before. */
  readonly before?: Found
}

/** One tap says what became of an early ending; it may be said otherwise as often as one likes. */
export function LookAnswers({ deal, before }: Props) {
  const queries = useQueryClient()
  const [found, setFound] = useState(before)
  const [isAsked, setAsked] = useState(before === undefined)
  const here = useRef<HTMLDivElement>(null)
  const focusFirst = () =>
    requestAnimationFrame(() => here.current?.querySelector('button')?.focus())
  const { run, isRunning, trouble } = useAct(
    (found: Found) =>
      told(
        api.POST('/opportunities/{id}/looked-back', {
          params: { path: { id: deal.id } },
          body: { found },
        }),
      ),
    ({ found }) => {
      setFound(found)
      setAsked(false)
      // It stays where it is until the page is come to again, so that a slip can be taken back.
      for (const key of ['my-deals', 'looking-back'])
        void queries.invalidateQueries({ queryKey: [key], refetchType: 'none' })
      focusFirst()
    },
  )
  const change = () => {
    setAsked(true)
    focusFirst()
  }
  return (
    <div className={css.answers} ref={here}>
      {isAsked ? (
        WAYS.map((way) => (
          <Button
            key={way}
            look={way === 'skipped' ? 'plain' : 'second'}
            aria-disabled={isRunning}
            aria-label={`${SAY_FOUND[way]}: ${deal.name}`}
            onClick={() => run(way)}
          >
            {SAY_FOUND[way]}
          </Button>
        ))
      ) : (
        <p className={css.kept}>
          {found && KEPT[found]}{' '}
          <Button look="plain" aria-label={`Say otherwise: ${deal.name}`} onClick={change}>
            Say otherwise
          </Button>
        </p>
      )}
      <p role="status" className={css.status}>
        {trouble}
      </p>
    </div>
  )
}

const WAYS = Object.keys(SAY_FOUND) as readonly Found[]

const KEPT: Readonly<Record<Found, string>> = {
  boughtElsewhere: 'Bought elsewhere; kept for you alone.',
  boughtFromUs: 'Bought from us after all; kept for you alone.',
  didNotBuy: 'Did not buy; kept for you alone.',
  couldNotFindOut: 'Could not be found out; kept for you alone.',
  skipped: 'Skipped.',
}
