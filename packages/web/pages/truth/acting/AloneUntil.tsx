import { sayMoment } from '@closed-learned/deals'
import { useQuery } from '@tanstack/react-query'
import { flagsQuery } from '../../filing/query.ts'
import css from './AloneUntil.module.css'

/** Until when flags are their owner's alone; nothing where no such time runs. */
export function AloneUntil() {
  const { data } = useQuery(flagsQuery)
  const untils = (data?.flags ?? []).flatMap(({ aloneUntil }) => aloneUntil ?? []).sort()
  const [first] = untils
  // Of some of them the manager may know by now; then each deal's own page tells it.
  if (first === undefined || untils.length < (data?.flags.length ?? 0)) return null
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const isOne = first === untils.at(-1)
  return (
    <p className={css.alone}>
      Only you see {isOne ? 'these' : 'the first of these'} until{' '}
      {sayMoment(zone, Date.parse(first), Date.now())}. Then your manager sees those still open, in
      the same words.
    </p>
  )
}
