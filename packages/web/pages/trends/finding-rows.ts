import type { Finding } from '@closed-learned/deals'
import type { Cell } from '../../parts/Copyable.tsx'
import { type Shown, turnedInterval, turnedRate } from './shown.ts'

/** The rate of a finding and that of all other deals as rows of a file, as they are shown. */
export function findingRows(
  { title, deals, rate, interval, restRate }: Finding,
  shown: Shown,
): (readonly Cell[])[] {
  const [low, high] = turnedInterval(interval, shown)
  return [
    ['place', 'deals', `share that ${shown.happened}`, 'low', 'high'],
    [title, deals, turnedRate(rate, shown), low, high],
    ['elsewhere', null, turnedRate(restRate, shown), null, null],
  ]
}
